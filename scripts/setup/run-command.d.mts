/** The repository's top folder: every command runs there. */
export const ROOT: string;
