/** Tables of other programs, as plain rows of cells: Excel, Word, CSV, and what was copied from them. */
package kz.onkundik.exchange.table;
