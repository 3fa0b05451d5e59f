export const VERSION: string;
export function deciding(read?: (file: string) => string): Map<string, string | undefined>;
export function named(source: string, read?: (file: string) => string): string;
