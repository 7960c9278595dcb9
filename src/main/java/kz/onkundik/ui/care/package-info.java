/** The care of the open file: copies, what was deleted, size and soundness. */
package kz.onkundik.ui.care;
