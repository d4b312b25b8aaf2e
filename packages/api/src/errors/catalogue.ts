/** Languages in which the API answers; the first is the default. */
export type Language = 'zh-CN' | 'en'

/** Every user error, in both languages. Adding one is no break; removing one is. */
export const messages = {
  REQUIRED: { 'zh-CN': '请填写此项', en: 'This is required' },
  INVALID: { 'zh-CN': '格式不正确', en: 'This is not valid' },
  INVALID_ID: { 'zh-CN': '编号无效', en: 'This is not a valid id' },
  TOO_LONG: { 'zh-CN': '不能超过{max}个字', en: 'At most {max} characters' },
  TOO_MANY: { 'zh-CN': '不能超过{max}项', en: 'At most {max} entries' },
  TOO_SMALL: { 'zh-CN': '不能小于{min}', en: 'Must be at least {min}' },
  TOO_LARGE: { 'zh-CN': '不能大于{max}', en: 'Must be at most {max}' },
  NOT_FOUND: { 'zh-CN': '找不到该记录', en: 'Not found' },
  TAKEN: { 'zh-CN': '已被占用', en: 'Already in use' },
  DUPLICATE: { 'zh-CN': '列表中有重复项', en: 'The list holds this more than once' },
  RETIRED: { 'zh-CN': '已停用，不能再选用', en: 'Retired: it cannot be chosen any more' },
  IN_USE: { 'zh-CN': '仍在使用，不能停用', en: 'Still in use: it cannot be retired' },
  CONFLICT: { 'zh-CN': '他人已修改，请刷新后重试', en: 'Somebody else has changed this: reload and try again' },
  KEY_REUSED: {
    'zh-CN': '该幂等键已用于不同的请求',
    en: 'This idempotency key was used for a different request',
  },
  DATES_ORDER: { 'zh-CN': '结束日期不能早于开始日期', en: 'The end must not be before the beginning' },
  CYCLE: { 'zh-CN': '不能移动到自身或其下级', en: 'It cannot be moved below itself' },
  PARENT_KIND: { 'zh-CN': '该类型不能设在所选上级之下', en: 'This kind may not stand under the chosen parent' },
  KIND_MISMATCH: { 'zh-CN': '该检查项不属于此类站点', en: 'This item does not belong to the kind of the site' },
  ALREADY_ASSIGNED: { 'zh-CN': '在该时段内已存在', en: 'There is one already in this period' },
  RESPONSIBLE_EXISTS: { 'zh-CN': '该站点已有负责人', en: 'The site already has a responsible keeper' },
  BODY_MISMATCH: { 'zh-CN': '不属于同一人大机构', en: 'This belongs to another body' },
  STATUS: { 'zh-CN': '当前状态下不能进行此操作', en: 'This cannot be done in the present state' },
  REASON: { 'zh-CN': '所选原因不适用', en: 'This reason does not apply here' },
  UNKNOWN_PERMISSION: { 'zh-CN': '该角色不具有此权限', en: 'The base of the role does not have this permission' },
  SCOPE: { 'zh-CN': '该角色不能限定在此范围', en: 'The role cannot be limited to this scope' },
  REGION_LEVEL: { 'zh-CN': '租户必须属于一个区县', en: 'A tenant belongs to a district' },
  WIDER: { 'zh-CN': '不能授予自己没有的权限：{permission}', en: 'You cannot give what you do not have: {permission}' },
  ALREADY_ENDED: { 'zh-CN': '已经结束，不能改到更晚', en: 'It has ended already and cannot end later' },
  SEPARATE: {
    'zh-CN': '系统、安全、审计管理员不能由同一人担任',
    en: 'Nobody may be more than one of system, security and audit administrator',
  },
  SIGN_IN_FAILED: { 'zh-CN': '手机号或密码不正确', en: 'The telephone number or the password is wrong' },
  CODE_INVALID: { 'zh-CN': '验证码不正确或已失效', en: 'The code is wrong or no longer valid' },
  LOCKED: { 'zh-CN': '尝试次数过多，请{minutes}分钟后再试', en: 'Too many attempts: try again in {minutes} minutes' },
  TOO_OFTEN: { 'zh-CN': '操作过于频繁，请{seconds}秒后再试', en: 'Too often: try again in {seconds} seconds' },
  PASSWORD_WEAK: {
    'zh-CN': '密码至少10位，且须包含字母和数字',
    en: 'A password has at least 10 characters, letters and digits among them',
  },
  EXPIRED: { 'zh-CN': '已过期', en: 'This has expired' },
  SECOND_FACTOR: { 'zh-CN': '请先完成二次验证', en: 'Show the second factor first' },
  NOT_CONFIGURED: { 'zh-CN': '该功能尚未配置', en: 'This has not been configured' },
  ACCOUNT_MISMATCH: {
    'zh-CN': '该人员已有账号，须使用其本人账号的手机号',
    en: 'This person has an account already: use the telephone of that account',
  },
  FILE_TYPE: { 'zh-CN': '仅支持 xlsx 和 csv 文件', en: 'Only xlsx and csv files are taken' },
  FILE_UNREADABLE: { 'zh-CN': '无法读取该文件', en: 'This file cannot be read' },
  FILE_EMPTY: { 'zh-CN': '文件中没有数据', en: 'There is no data in the file' },
  COLUMN_MISSING: { 'zh-CN': '缺少列：{column}', en: 'A column is missing: {column}' },
  UNKNOWN: { 'zh-CN': '“{value}”不存在', en: 'There is no “{value}”' },
  NAME_DIFFERS: {
    'zh-CN': '该编号属于“{value}”，姓名请在人员中修改',
    en: 'This number belongs to “{value}”: change the name of the person instead',
  },
  LAST_ADMIN: { 'zh-CN': '至少保留一名管理员', en: 'At least one admin must remain' },
} as const satisfies Record<string, Record<Language, string>>

export type UserErrorCode = keyof typeof messages
