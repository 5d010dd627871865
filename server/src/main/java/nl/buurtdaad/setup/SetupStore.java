package nl.buurtdaad.setup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.database.Tx;

/// Writes the municipality's side. What the file says takes the place of what was there; what the file no longer
/// names stays, since promises and letters point to it.
final class SetupStore {
    /// First, so that two setups of the same municipality come one after the other.
    private static final String MUNICIPALITY = "MERGE (m:Municipality {id: $row.id})"
            + " SET m.name = $row.name, m.answerWorkdays = $row.answerWorkdays, m.example = $row.example,"
            + " m.badlyLateTerms = $row.badlyLateTerms, m.pickUpWorkdays = $row.pickUpWorkdays,"
            + " m.hourWorkdays = $row.hourWorkdays, m.contactWorkdays = $row.contactWorkdays,"
            + " m.figuresFrom = $row.figuresFrom,"
            + " m.backingMonths = $row.backingMonths";

    private static final String DEPARTMENTS = """
            MATCH (m:Municipality {id: $municipality})
            UNWIND $rows AS row
            MERGE (department:Department {id: row.id}) SET department.name = row.name
            MERGE (m)-[:HAS]->(department)
            """;

    private static final String ANSWERS_FOR = """
            UNWIND $rows AS row
            MATCH (department:Department {id: row.id})
            OPTIONAL MATCH (department)-[old:ANSWERS_FOR]->(topic) WHERE NOT topic.name IN row.answersFor
            DELETE old
            WITH DISTINCT row, department
            UNWIND row.answersFor AS name
            MERGE (topic:Topic {name: name})
            MERGE (department)-[:ANSWERS_FOR]->(topic)
            """;

    private static final String OFFICIALS = """
            UNWIND $rows AS row
            MATCH (department:Department {id: row.department})
            MERGE (official:Official {email: row.email})
            ON CREATE SET official.id = randomUUID()
            SET official.name = row.name, official.phone = row.phone
            WITH official, department
            OPTIONAL MATCH (official)-[old:WORKS_FOR]->(other) WHERE other <> department
            DELETE old
            WITH DISTINCT official, department
            MERGE (official)-[:WORKS_FOR]->(department)
            """;

    private static final String CONTACTS = """
            UNWIND $rows AS row
            MATCH (department:Department {id: row.id}), (official:Official {email: row.contact})
            OPTIONAL MATCH (other:Official)-[old:CONTACT_OF]->(department) WHERE other <> official
            DELETE old
            WITH DISTINCT official, department
            MERGE (official)-[contact:CONTACT_OF]->(department)
            ON CREATE SET contact.since = $now
            """;

    private static final String LIAISON = """
            MATCH (m:Municipality {id: $municipality})
            UNWIND $rows AS row
            MERGE (liaison:Liaison {email: row.email})
            ON CREATE SET liaison.id = randomUUID()
            SET liaison.name = row.name, liaison.phone = row.phone
            MERGE (liaison)-[:HELPS]->(m)
            """;

    private static final String BACKERS = """
            MATCH (m:Municipality {id: $municipality})
            UNWIND $rows AS row
            MERGE (backer:Backer {email: row.email})
            ON CREATE SET backer.id = randomUUID()
            SET backer.name = row.name, backer.phone = row.phone, backer.role = row.role
            MERGE (backer)-[:BACKS]->(m)
            """;

    private static final String NEIGHBOURHOODS = """
            MATCH (m:Municipality {id: $municipality})
            UNWIND $rows AS row
            MERGE (neighbourhood:Neighbourhood {code: row.code})
            SET neighbourhood.name = row.name, neighbourhood.polygon = row.polygon
            MERGE (neighbourhood)-[:PART_OF]->(m)
            """;

    private static final String RIGHTS = """
            MATCH (m:Municipality {id: $municipality})
            UNWIND $rows AS row
            MERGE (right:Right {id: row.id})
            SET right.name = row.name, right.source = row.source, right.url = row.url, right.article = row.article,
                right.validFrom = row.validFrom, right.until = row.until, right.workdays = row.workdays,
                right.ground = row.ground, right.shownAs = row.shownAs, right.removedOn = null
            MERGE (right)-[:IN]->(m)
            """;

    /// Requests that named it still lead to it.
    private static final String RIGHTS_THAT_ARE_GONE = """
            MATCH (right:Right)-[:IN]->(:Municipality {id: $municipality})
            WHERE right.removedOn IS NULL AND NOT right.id IN [row IN $rows | row.id]
            SET right.removedOn = date($now)
            """;

    private static final String HOLIDAYS = """
            MATCH (m:Municipality {id: $municipality})
            UNWIND $rows AS row
            MERGE (m)-[:KEEPS]->(holiday:Holiday {key: row.key})
            SET holiday.name = row.name, holiday.publicHoliday = row.publicHoliday, holiday.dayOff = row.dayOff,
                holiday.date = row.date, holiday.every = row.every, holiday.notOnSunday = row.notOnSunday,
                holiday.easter = row.easter
            """;

    private static final String IS_EMPTY = "RETURN NOT EXISTS { (:Municipality) } AS empty";

    void write(Tx tx, Installation installation, Instant now) {
        tx.run(MUNICIPALITY, Map.of("row", Rows.of(installation.municipality())));
        String municipality = installation.municipality().id();
        write(tx, DEPARTMENTS, installation.departments(), municipality, now);
        write(tx, ANSWERS_FOR, installation.departments(), municipality, now);
        write(tx, OFFICIALS, installation.officials(), municipality, now);
        write(tx, CONTACTS, installation.departments(), municipality, now);
        write(tx, LIAISON, installation.liaison(), municipality, now);
        write(tx, BACKERS, installation.backers(), municipality, now);
        write(tx, NEIGHBOURHOODS, installation.neighbourhoods(), municipality, now);
        write(tx, RIGHTS, installation.rights(), municipality, now);
        write(tx, RIGHTS_THAT_ARE_GONE, installation.rights(), municipality, now);
        write(tx, HOLIDAYS, installation.holidays(), municipality, now);
    }

    private static void write(
            Tx tx, String statement, List<? extends Record> records, String municipality, Instant now) {
        tx.run(
                statement,
                Map.of("rows", Rows.of(records), "municipality", municipality, "now", now.atZone(ZoneOffset.UTC)));
    }

    boolean isEmpty(Tx tx) {
        return tx.get(IS_EMPTY, Map.of()).get("empty").asBoolean();
    }
}
