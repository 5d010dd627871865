import { vi } from 'vitest';

/** A newer Node has a navigator that speaks English; the tests speak Dutch. */
vi.stubGlobal('navigator', undefined);
