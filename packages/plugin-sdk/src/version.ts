/** Version of the plugin contract. A plugin names the range that it was written for; the registry refuses others. */
export const SDK_VERSION = '1.0.0';
