/** The pages of the help: read from plain files, shown in a window beside the work, found by their words. */
package kz.onkundik.ui.help;
