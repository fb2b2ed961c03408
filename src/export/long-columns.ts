/** The columns of the long form. The names are part of the format, and in no language. */
export const LONG = ['group_id', 'group', 'competency_id', 'code', 'competency', 'level_id', 'level', 'change', 'step_id', 'step', 'kind', 'id', 'title', 'text'] as const;
