/** Papers about keys, each with its data attached: an enrolment letter, a change of key, a list of confirmed keys. */
package kz.onkundik.report.keys;
