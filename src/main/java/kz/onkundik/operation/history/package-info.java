/** The file's history as people read it: what was done, to what, and what stood there before and after. */
package kz.onkundik.operation.history;
