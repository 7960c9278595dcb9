/** What a person can ask about keys: confirm, withdraw, change, enrol, back up; and whose certificates to trust. */
package kz.onkundik.operation.trust;
