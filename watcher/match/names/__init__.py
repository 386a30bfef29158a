"""What people, their accounts and their firms go by: the forms of a name, and who else may be meant."""
