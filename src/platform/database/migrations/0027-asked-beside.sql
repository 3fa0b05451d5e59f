-- What a person wants instead of an unmet wish is asked beside triage, not in its place: the place is triage's again.
update contact set question = null where question = 'wish-unmet';
