/** What this browser remembers for its reader; where it may not, everything works and nothing is remembered. */
export const memory = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(`chokepoint.${key}`);
    } catch {
      return null;
    }
  },

  set(key: string, value: string) {
    try {
      localStorage.setItem(`chokepoint.${key}`, value);
    } catch {
      // Storage is full or switched off.
    }
  },
};
