import { vi } from 'vitest';

/** A newer Node has a navigator that speaks English; the tests speak Dutch. */
vi.stubGlobal('navigator', undefined);

/** The tests live in the spring of 2026: a day far from now is said with its year. */
vi.setSystemTime(new Date('2026-05-12T12:00:00Z'));
