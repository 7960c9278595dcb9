/** What was done to the file, and the care of the file itself. */
package kz.onkundik.ui.history;
