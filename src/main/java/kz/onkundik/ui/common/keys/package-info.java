/** How keys are shown and confirmed, on whichever screen a key is met. */
package kz.onkundik.ui.common.keys;
