using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;
using Nearest = TnlOpenData.Snapshots.Nearest;

namespace TnlOpenData.Import.Descriptor;

/// <summary>The fields of a schema held against the columns of the program: the same names in the same order.</summary>
internal static class FieldList
{
    public static IReadOnlyList<FieldDescriptor> Read(Node schema, Table table)
    {
        var fields = new Dictionary<string, FieldDescriptor>(StringComparer.Ordinal);
        foreach (var node in schema.Objects("fields"))
        {
            var name = node.RequiredText("name");
            var column = table.ColumnInfos.FirstOrDefault(c => c.Name == name);
            if (name.Length == 0)
            {
                continue;
            }

            var field = node.Named($"{table.Name}.{name}");
            if (column is null)
            {
                var near = Nearest.To(name, table.ColumnInfos.Select(c => c.Name));
                field.Report(null, "is not a column of this program", near is null ? "no such field" : $"did you mean \"{near}\"?");
            }
            else if (!fields.TryAdd(name, FieldReader.Read(field, column)))
            {
                field.Report(null, "is described twice", "one field for each column");
            }
        }

        var missing = table.ColumnInfos.Where(c => !fields.ContainsKey(c.Name)).ToArray();
        foreach (var column in missing)
        {
            schema.Report(column.Name, "the field is missing", $"a field of type {FieldTypes.Of(column)}");
        }

        if (missing.Length == 0 && !fields.Keys.SequenceEqual(table.ColumnInfos.Select(c => c.Name), StringComparer.Ordinal))
        {
            schema.Report(null, "the fields stand in another order", DisplayText.List(table.ColumnInfos.Select(c => c.Name)));
        }

        return [.. table.ColumnInfos.Select(c => fields.GetValueOrDefault(c.Name) ?? new FieldDescriptor(c))];
    }
}
