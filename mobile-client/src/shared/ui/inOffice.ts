import type { AppWords } from '../words/generated/app';

/** "Marije (Groen)", as somebody in office is named in public. */
export const whoInOffice = (name: string, department: string | null, t: AppWords): string =>
  department === null ? name : t.ofDepartment({ name, department });
