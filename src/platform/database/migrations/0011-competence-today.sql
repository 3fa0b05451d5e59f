-- What each unit takes today, by the city's own calendar, read anew every time: a competence counts from the midnight it
-- begins. Rows of the same ages and areas are one. A unit that takes nothing today has one row without needs, so that
-- what nobody knows the need of can still be put to those on duty there: never a bounce.
create view competence_today as
  select u.id as unit_id, coalesce(array_agg(distinct c.need) filter (where c.need is not null), '{}') as needs,
    coalesce(c.ages, '{}') as ages, coalesce(c.areas, '{}') as areas
  from unit u
  left join unit_competence c on c.unit_id = u.id
    and c.valid_from <= (clock_timestamp() at time zone 'Europe/Stockholm')::date
    and (c.valid_to is null or c.valid_to >= (clock_timestamp() at time zone 'Europe/Stockholm')::date)
  group by u.id, c.ages, c.areas;

-- They followed from the rows above; who reads them reads the rows.
alter table unit drop column needs, drop column areas;
