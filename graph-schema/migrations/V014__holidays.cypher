MATCH (holiday:Holiday) WHERE holiday.key IS NULL SET holiday.key = toString(holiday.date);
