using System.Text.Json.Nodes;
using static TnlOpenData.Import.Tests.DescriptorParts;
using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>Descriptors that say too little, or something else than the program.</summary>
internal static class BrokenDescriptorsMore
{
    public static IEnumerable<BrokenPackage> All { get; } =
    [
        new("another delimiter is announced",
            Valid.WithDescriptor(d => Resource(d, "awards")["dialect"]!["delimiter"] = ";"),
            "datapackage.json: awards.dialect.delimiter: \";\" is not what this program reads: \",\""),
        new("other missing values are announced",
            Valid.WithDescriptor(d => Resource(d, "awards")["schema"]!["missingValues"] = new JsonArray("", "-")),
            "datapackage.json: awards.missingValues: [\"\",\"-\"] is not what this program reads: [\"\"]"),
        new("a resource without schema",
            Valid.WithDescriptor(d => Remove(Resource(d, "scores"), "schema")),
            "datapackage.json: scores.schema: is missing: a Table Schema in braces"),
        new("a field is missing",
            Valid.WithDescriptor(d => Fields(d, "awards").RemoveAt(3)),
            "datapackage.json: awards.level: the field is missing: a field of type string"),
        new("an unknown field",
            Valid.WithDescriptor(d => Field(d, "awards", "level")["name"] = "levle"),
            "datapackage.json: awards.levle: is not a column of this program: did you mean \"level\"?",
            "datapackage.json: awards.level: the field is missing: a field of type string"),
        new("a field twice",
            Valid.WithDescriptor(d => Fields(d, "awards").Add(Field(d, "awards", "level").DeepClone())),
            "datapackage.json: awards.level: is described twice: one field for each column"),
        new("fields in another order",
            Valid.WithDescriptor(d => Fields(d, "tallies").Insert(0, Take(Fields(d, "tallies"), 1))),
            "datapackage.json: tallies: the fields stand in another order: edition, level, laureate_count, source_id, quote"),
        new("a field of another type",
            Valid.WithDescriptor(d => Field(d, "awards", "level")["type"] = "integer"),
            "datapackage.json: awards.level.type: \"integer\" is not the type of this column: string"),
        new("a format nobody checks",
            Valid.WithDescriptor(d => Field(d, "sources", "url")["format"] = "email"),
            "datapackage.json: sources.url.format: \"email\" is not a format that this program checks: default or uri"),
        new("other words for true",
            Valid.WithDescriptor(d => Field(d, "awards", "returning")["trueValues"] = new JsonArray("oui")),
            "datapackage.json: awards.returning.trueValues: [\"oui\"] is not what this program reads: [\"true\"]"),
        new("a list without its delimiter",
            Valid.WithDescriptor(d => Remove(Field(d, "scales", "source_ids"), "listDelimiter")),
            "datapackage.json: scales.source_ids.listDelimiter: is missing: \"|\""),
        new("a list that refers to nothing",
            Valid.WithDescriptor(d => Field(d, "scales", "source_ids")["listReference"] = "sources.title"),
            "datapackage.json: scales.source_ids.listReference: \"sources.title\" is not a key that a list can hold: as " +
            "sources.id, on a list"),
        new("an unknown constraint",
            Valid.WithDescriptor(d => Constraints(d, "awards", "edition")["requierd"] = true),
            "datapackage.json: awards.edition.constraints.requierd: is not a constraint that this program checks: did you mean " +
            "\"required\"?"),
        new("an invalid pattern",
            Valid.WithDescriptor(d => Constraints(d, "awards", "level")["pattern"] = "[a-z"),
            "datapackage.json: awards.level.constraints.pattern: \"[a-z\" is not a regular expression: one that .NET reads " +
            "(UnterminatedBracket at character 4)"),
        new("constraints of the wrong JSON type",
            Valid.WithDescriptor(d =>
            {
                var c = Constraints(d, "awards", "edition");
                c["required"] = "yes";
                c["minimum"] = "2016";
                c["enum"] = 5;
            }),
            "datapackage.json: awards.edition.constraints.required: \"yes\" is not a boolean: true or false, without quotes",
            "datapackage.json: awards.edition.constraints.enum: 5 is not a list of values: a list of the allowed values",
            "datapackage.json: awards.edition.constraints.minimum: \"2016\" is not a value of this column: a number, without quotes"),
        new("constraints that do not apply",
            Valid.WithDescriptor(d => { var c = Constraints(d, "awards", "edition"); c["pattern"] = "x"; c["minLength"] = 4; }),
            "datapackage.json: awards.edition.constraints.pattern: does not apply to this column: no pattern on a column of type integer",
            "datapackage.json: awards.edition.constraints.minLength: does not apply to this column: no minLength on a column of " +
            "type integer"),
        new("a primary key that is not the program's",
            Valid.WithDescriptor(d => Resource(d, "awards")["schema"]!["primaryKey"] = "edition"),
            "datapackage.json: awards.primaryKey: edition is not the key of this table: edition, collectivity_id"),
        new("no primary key",
            Valid.WithDescriptor(d => Remove(Resource(d, "awards")["schema"]!, "primaryKey")),
            "datapackage.json: awards.primaryKey: is missing: edition, collectivity_id"),
        new("a foreign key to an unknown table",
            Valid.WithDescriptor(d => ForeignKey(d, "awards", 0)["reference"]!["resource"] = "years"),
            "datapackage.json: awards.foreignKeys[0].reference.resource: \"years\" is not a table of this program: one of " +
            "sources, scales, editions, tallies, domains, collectivities, histories, awards, mentions, jury_members, jury_comments, " +
            "scores, disagreements, leads, regions, departements, epci, communes, former_communes"),
        new("a foreign key to a column that is no key",
            Valid.WithDescriptor(d => ForeignKey(d, "awards", 0)["reference"]!["fields"] = new JsonArray("title")),
            "datapackage.json: awards.foreignKeys[0].reference.fields: title is not the key of editions: year"),
        new("a foreign key on an unknown column",
            Valid.WithDescriptor(d => ForeignKey(d, "awards", 0)["fields"] = new JsonArray("year")),
            "datapackage.json: awards.foreignKeys[0].fields: \"year\" is not a column of awards: one of edition, " +
            "collectivity_id, published_name, level, level_low, level_high, identity, level_status, returning, " +
            "first_participation, source_id, quote, note"),
        new("a foreign key left out",
            Valid.WithDescriptor(d => Resource(d, "awards")["schema"]!["foreignKeys"]!.AsArray().RemoveAt(1)),
            "datapackage.json: awards.foreignKeys: has none on collectivity_id: a reference to collectivities"),
    ];
}
