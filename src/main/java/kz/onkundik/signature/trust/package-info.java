/** Which keys are known as whose, and what that says of one more signature. */
package kz.onkundik.signature.trust;
