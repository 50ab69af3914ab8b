/* What tells a full backup from other files, for writing it and for reading it back. */

export const BACKUP_FORMAT = 'sidelight-backup';
export const BACKUP_VERSION = 1;
