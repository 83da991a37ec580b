using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Descriptor;

/// <summary>The keys of a schema: its own must be the program's, and each foreign one must lead to the key of another table.</summary>
internal static class KeyReader
{
    public static IReadOnlyList<ForeignKey> Read(Node schema, Table table)
    {
        var primary = schema.Texts("primaryKey");
        if (primary is null ? schema.Property("primaryKey") is null : !primary.SequenceEqual(table.Key, StringComparer.Ordinal))
        {
            schema.Report(
                "primaryKey", primary is null ? "is missing" : $"{DisplayText.List(primary)} is not the key of this table", DisplayText.List(table.Key));
        }

        var found = new List<ForeignKey>();
        var said = new List<IReadOnlyList<string>>();
        foreach (var node in schema.Objects("foreignKeys"))
        {
            var fields = node.Texts("fields") ?? [];
            said.Add(fields);
            if (Foreign(node, fields, table) is { } key)
            {
                found.Add(key);
            }
        }

        // A key that is wrong was reported; it may be the one that is expected.
        foreach (var (fields, target) in found.Count == said.Count ? ExpectedKeys.Of(table) : [])
        {
            if (!said.Exists(s => fields.SequenceEqual(s, StringComparer.Ordinal)))
            {
                schema.Report("foreignKeys", $"has none on {DisplayText.List(fields)}", $"a reference to {target.Name}");
            }
        }

        // The narrow keys first: a wide one is not reported where a narrow one already is.
        return [.. found.OrderBy(k => k.Fields.Count)];
    }

    private static ForeignKey? Foreign(Node node, IReadOnlyList<string> fields, Table table)
    {
        var reference = node.Object("reference");
        var name = reference?.OptionalText("resource");
        var target = name is null ? null : PalmaresTables.Find(name);
        var targetFields = reference?.Texts("fields");
        if (fields.Count == 0 || reference is null || targetFields is null)
        {
            node.Report(null, "is not a foreign key", "fields, and a reference with resource and fields");
        }
        else if (fields.FirstOrDefault(f => ColumnOf(table, f) is null) is { } unknown)
        {
            node.Report("fields", $"{DisplayText.Quote(unknown)} is not a column of {table.Name}", $"one of {DisplayText.List(table.ColumnInfos.Select(c => c.Name))}");
        }
        else if (target is null)
        {
            node.Report("reference.resource", $"{DisplayText.Quote(name ?? "")} is not a table of this program", $"one of {DisplayText.List(PalmaresTables.All.Select(t => t.Name))}");
        }
        else if (!targetFields.SequenceEqual(target.Key, StringComparer.Ordinal))
        {
            node.Report("reference.fields", $"{DisplayText.List(targetFields)} is not the key of {target.Name}", DisplayText.List(target.Key));
        }
        else if (!fields.Select(f => ColumnOf(table, f)!.Type).SequenceEqual(target.Key.Select(k => ColumnOf(target, k)!.Type)))
        {
            node.Report("fields", $"{DisplayText.List(fields)} are not of the types of the key of {target.Name}", "columns of the same types, in the order of the key");
        }
        else
        {
            return new ForeignKey(fields, target);
        }

        return null;
    }

    private static Column? ColumnOf(Table table, string name) => table.ColumnInfos.FirstOrDefault(c => c.Name == name);
}
