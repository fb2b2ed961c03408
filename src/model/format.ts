/** The one version of the framework file there is. It grows by additions only. */
export const FORMAT = 'career-framework/1';
