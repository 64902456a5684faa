import type { ErrorArea } from './error-kinds.ts';

/** Backups and bundles of results: files that are read outside of any upload. */
export const backupErrors = {
  backup_file_exists: { status: 409, zh: '文件“{file}”已存在，没有覆盖。请换一个文件名，或先移走旧文件。', en: 'The file "{file}" is there already and was not overwritten. Choose another name, or move the old one away.' },
  backup_not_a_backup: { status: 400, zh: '“{file}”不是司衡的备份文件。', en: '"{file}" is no backup of Siheng.' },
  backup_newer_format: { status: 400, zh: '“{file}”由更新的版本写成（{found}），本版本不能读取。请先升级司衡。', en: '"{file}" was written by a newer version ({found}) and cannot be read. Upgrade Siheng first.' },
  backup_passphrase_missing: { status: 400, zh: '“{file}”已加密。请用 --passphrase-file 或环境变量 SIHENG_BACKUP_PASSPHRASE 给出口令。', en: '"{file}" is encrypted. Give its passphrase by --passphrase-file or SIHENG_BACKUP_PASSPHRASE.' },
  backup_passphrase_wrong: { status: 400, zh: '口令不正确，或“{file}”的开头已被改动。没有读取任何内容。', en: 'The passphrase is wrong, or the start of "{file}" was changed. Nothing was read.' },
  backup_damaged: { status: 400, zh: '“{file}”已损坏，位置：{where}。没有恢复任何内容。请使用另一份备份。', en: '"{file}" is damaged at: {where}. Nothing was restored. Use another copy.' },
  backup_target_not_empty: { status: 409, zh: '目标中已有数据（{tables}），没有恢复任何内容。备份只能恢复到空的安装：请指定一个新的 SIHENG_DATA_DIR 或空的数据库。', en: 'There is data already ({tables}), nothing was restored. A backup is restored into an empty installation only: name a new SIHENG_DATA_DIR or an empty database.' },
  backup_from_other_version: { status: 409, zh: '备份所用的数据库结构（{migrations}）本版本没有，没有恢复任何内容。请使用备份时的版本（{software}）或更新的版本。', en: 'The backup has tables ({migrations}) that this version does not know, nothing was restored. Use the version of the backup ({software}) or a newer one.' },
  bundle_not_a_bundle: { status: 400, zh: '“{file}”不是司衡导出的结果包。', en: '"{file}" is no bundle of results of Siheng.' },
  bundle_damaged: { status: 400, zh: '结果包“{file}”不完整或无法读取：{where}。', en: 'The bundle "{file}" is incomplete or cannot be read: {where}.' },
} as const satisfies ErrorArea;
