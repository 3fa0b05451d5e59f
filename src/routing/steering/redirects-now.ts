/** The redirects that count now, as a value in the statement around it: for the router, and for whoever asks whose a contact is. */
export const REDIRECTS_NOW = `
    coalesce((select jsonb_agg(jsonb_build_object('need', d.need, 'area', d.area, 'toUnit', d.to_unit))
      from queue_redirect d where d.ended_at is null and (d.until is null or d.until > clock_timestamp())), '[]')`;
