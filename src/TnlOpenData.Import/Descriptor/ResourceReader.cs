using System.Text.Json;
using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Descriptor;

/// <summary>Reads the resources of the package: each table of the program once.</summary>
internal static class ResourceReader
{
    /// <summary>The CSV dialect: the specification lets a descriptor change it, but this program reads only this one.</summary>
    private static readonly (string Name, string Json)[] Dialect =
    [
        ("delimiter", "\",\""), ("quoteChar", "\"\\\"\""), ("doubleQuote", "true"), ("header", "true"), ("caseSensitiveHeader", "true"),
    ];

    public static IReadOnlyList<TableResource> ReadAll(Node package)
    {
        var found = new List<TableResource>();
        foreach (var node in package.Objects("resources"))
        {
            var name = node.RequiredText("name");
            if (name.Length == 0)
            {
                continue;
            }

            if (AllTables.Find(name) is not { } table)
            {
                var names = AllTables.All.Select(t => t.Name);
                var right = DisplayText.DidYouMean(name, names, DisplayText.OneOf(names));
                node.Report("name", $"{DisplayText.Quote(name)} is not a table of this program", right);
            }
            else if (found.Exists(r => r.Table == table))
            {
                node.Report("name", $"{DisplayText.Quote(name)} is described twice", "one resource for each table");
            }
            else
            {
                found.Add(Read(node.Named(name), table, found));
            }
        }

        var hasTerritories = found.Exists(r => r.Table.IsTerritory);
        foreach (var table in AllTables.All.Where(t => (hasTerritories || !t.IsTerritory) && !found.Exists(r => r.Table == t)))
        {
            var right = table.IsTerritory
                ? $"all of {DisplayText.List(AllTables.Territories.Select(t => t.Name))}, or none of them"
                : "a resource for each of the tables, empty ones too";
            package.Named(table.Name).Report(null, "the resource is missing", right);
        }

        return found;
    }

    private static TableResource Read(Node node, Table table, IReadOnlyList<TableResource> earlier)
    {
        var path = PathOf(node);
        if (path is not null && earlier.FirstOrDefault(r => r.Path == path) is { } other)
        {
            var wrong = $"{DisplayText.Quote(path)} is the file of {other.Table.Name} already";
            node.Report("path", wrong, "one file for each table");
            path = null;
        }

        CheckSettings(node);
        return new TableResource(
            table, path, node.RequiredText("title"), node.RequiredText("description"), SchemaReader.Read(node, table))
        {
            Seal = FileSeal.Of(node),
        };
    }

    /// <summary>The path of the file, which must be inside the directory of the descriptor.</summary>
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

    private static void CheckSettings(Node resource)
    {
        resource.CheckFixed("encoding", "\"utf-8\"");
        if (resource.Object("dialect") is { } dialect)
        {
            foreach (var (name, json) in Dialect)
            {
                dialect.CheckFixed(name, json);
            }
        }

        if (resource.Property("schema") is { ValueKind: JsonValueKind.Object })
        {
            resource.Object("schema")!.Named(resource.Path).CheckFixed("missingValues", "[\"\"]");
        }
    }
}
