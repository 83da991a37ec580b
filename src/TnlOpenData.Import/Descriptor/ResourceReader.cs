using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Descriptor;

internal static class ResourceReader
{
    public static TableResource Read(Node node, Table table, IReadOnlyList<TableResource> earlier)
    {
        var path = PathOf(node);
        if (path is not null && earlier.FirstOrDefault(r => r.Path == path) is { } other)
        {
            node.Report("path", $"{DisplayText.Quote(path)} is the file of {other.Table.Name} already", "one file for each table");
            path = null;
        }

        FixedSettings.Check(node);
        return new TableResource(
            table, path, node.RequiredText("title"), node.RequiredText("description"), SchemaOf(node, table));
    }

    private static string? PathOf(Node node)
    {
        var path = node.RequiredText("path");
        if (path.Length == 0)
        {
            return null;
        }

        if (path.Split('/').Contains("..") || path[0] is '/' or '~' || path.Contains(':', StringComparison.Ordinal))
        {
            node.Report("path", $"{DisplayText.Quote(path)} leads out of the package", "a file in the directory of datapackage.json");
            return null;
        }

        if (path.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-' or '/')))
        {
            node.Report("path", $"{DisplayText.Quote(path)} is not a plain file name", "letters, digits, dots, hyphens and underscores");
            return null;
        }

        return path;
    }

    private static TableSchema SchemaOf(Node resource, Table table)
    {
        if (resource.Object("schema") is not { } node)
        {
            if (resource.Property("schema") is null)
            {
                resource.Report("schema", "is missing", "a Table Schema in braces");
            }

            return new TableSchema([.. table.ColumnInfos.Select(c => new FieldDescriptor(c))], []);
        }

        // Problems of a schema are named after its table: awards.level, not resources[6].schema.fields[3].
        var schema = node.Named(resource.Place);
        var fields = FieldList.Read(schema, table);
        return new TableSchema(fields, KeyReader.Read(schema, table));
    }
}
