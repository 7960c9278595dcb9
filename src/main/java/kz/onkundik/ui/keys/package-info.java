/** The section of the settings about keys: one's own, those of others, and the authorities that are trusted. */
package kz.onkundik.ui.keys;
