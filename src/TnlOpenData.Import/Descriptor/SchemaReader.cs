using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Descriptor;

/// <summary>
/// Reads the schema of a resource. Its fields must be the columns of the table in their order, its primary key that of the table, and
/// each foreign key must refer to the key of another table.
/// </summary>
internal static class SchemaReader
{
    public static SchemaDescriptor Read(Node resource, Table table)
    {
        if (resource.Object("schema") is { } node)
        {
            // The path of a field in messages is awards.level, not resources[6].schema.fields[3].
            var schema = node.Named(resource.Path);
            return new SchemaDescriptor(Fields(schema, table), Keys(schema, table));
        }

        if (resource.Property("schema") is null)
        {
            resource.Report("schema", "is missing", "a Table Schema in braces");
        }

        return new SchemaDescriptor([.. table.ColumnInfos.Select(c => new FieldDescriptor(c))], []);
    }

    private static IReadOnlyList<FieldDescriptor> Fields(Node schema, Table table)
    {
        var fields = new Dictionary<string, FieldDescriptor>(StringComparer.Ordinal);
        foreach (var node in schema.Objects("fields"))
        {
            var name = node.RequiredText("name");
            if (name.Length == 0)
            {
                continue;
            }

            var field = node.Named($"{table.Name}.{name}");
            if (ColumnOf(table, name) is not { } column)
            {
                var right = DisplayText.DidYouMean(name, NamesOf(table), "no such field");
                field.Report(null, "is not a column of this program", right);
            }
            else if (!fields.TryAdd(name, FieldReader.Read(field, column)))
            {
                field.Report(null, "is described twice", "one field for each column");
            }
        }

        var missing = table.ColumnInfos.Where(c => !fields.ContainsKey(c.Name)).ToArray();
        foreach (var column in missing)
        {
            schema.Report(column.Name, "the field is missing", $"a field of type {FieldReader.TypeOf(column)}");
        }

        if (missing.Length == 0 && !fields.Keys.SequenceEqual(NamesOf(table), StringComparer.Ordinal))
        {
            schema.Report(null, "the fields stand in another order", DisplayText.List(NamesOf(table)));
        }

        return [.. table.ColumnInfos.Select(c => fields.GetValueOrDefault(c.Name) ?? new FieldDescriptor(c))];
    }

    private static IReadOnlyList<ForeignKey> Keys(Node schema, Table table)
    {
        var primary = schema.Texts("primaryKey");
        if (primary is null && schema.Property("primaryKey") is null)
        {
            schema.Report("primaryKey", "is missing", DisplayText.List(table.Key));
        }
        else if (primary is not null && !primary.SequenceEqual(table.Key, StringComparer.Ordinal))
        {
            schema.Report("primaryKey", $"{DisplayText.List(primary)} is not the key of this table", DisplayText.List(table.Key));
        }

        var declared = schema.Objects("foreignKeys").Select(node => (Node: node, Fields: node.Texts("fields") ?? []))
            .Select(key => (key.Fields, Key: ForeignKeyOf(key.Node, key.Fields, table))).ToArray();
        // An invalid foreign key was reported, and it may be one of the expected ones.
        foreach (var (target, fields) in Array.TrueForAll(declared, d => d.Key is not null) ? table.AllReferences : [])
        {
            if (!Array.Exists(declared, d => fields.SequenceEqual(d.Fields, StringComparer.Ordinal)))
            {
                schema.Report("foreignKeys", $"has none on {DisplayText.List(fields)}", $"a reference to {target.Name}");
            }
        }

        // Narrow keys first: a wide key is not reported for a row where a narrow one already is.
        return [.. declared.Select(d => d.Key).OfType<ForeignKey>().OrderBy(k => k.Fields.Count)];
    }

    private static ForeignKey? ForeignKeyOf(Node node, IReadOnlyList<string> fields, Table table)
    {
        var reference = node.Object("reference");
        var name = reference?.OptionalText("resource");
        var target = name is null ? null : AllTables.Find(name);
        var targetFields = reference?.Texts("fields");
        if (fields.Count == 0 || targetFields is null)
        {
            node.Report(null, "is not a foreign key", "fields, and a reference with resource and fields");
        }
        else if (fields.FirstOrDefault(f => ColumnOf(table, f) is null) is { } unknown)
        {
            var wrong = $"{DisplayText.Quote(unknown)} is not a column of {table.Name}";
            node.Report("fields", wrong, DisplayText.OneOf(NamesOf(table)));
        }
        else if (target is null)
        {
            var wrong = $"{DisplayText.Quote(name ?? "")} is not a table of this program";
            node.Report("reference.resource", wrong, DisplayText.OneOf(AllTables.All.Select(t => t.Name)));
        }
        else if (!targetFields.SequenceEqual(target.Key, StringComparer.Ordinal))
        {
            var wrong = $"{DisplayText.List(targetFields)} is not the key of {target.Name}";
            node.Report("reference.fields", wrong, DisplayText.List(target.Key));
        }
        else if (!fields.Select(f => ColumnOf(table, f)!.Type).SequenceEqual(target.Key.Select(k => ColumnOf(target, k)!.Type)))
        {
            var wrong = $"{DisplayText.List(fields)} are not of the types of the key of {target.Name}";
            node.Report("fields", wrong, "columns of the same types, in the order of the key");
        }
        else
        {
            return new ForeignKey(fields, target);
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(Table table) => table.ColumnInfos.Select(c => c.Name);

    private static Column? ColumnOf(Table table, string name) => table.ColumnInfos.FirstOrDefault(c => c.Name == name);
}
