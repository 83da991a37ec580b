using System.Globalization;
using System.Text.Json;
using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;
using Nearest = TnlOpenData.Snapshots.Nearest;

namespace TnlOpenData.Import.Descriptor;

/// <summary>Reads what <c>datapackage.json</c> says of the package and of its tables. Properties it does not know are left alone.</summary>
internal static class DescriptorReader
{
    private static readonly string[] IsoWithOffset =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>Null when there is no telling what the package holds.</summary>
    public static DataPackage? Read(byte[] utf8, ProblemList problems)
    {
        if (DescriptorJson.Parse(utf8, problems) is not { } json)
        {
            return null;
        }

        var package = new Node(json, "", problems);
        return new DataPackage
        {
            Name = package.RequiredText("name"),
            Title = package.RequiredText("title"),
            Description = package.RequiredText("description"),
            Version = package.RequiredText("version"),
            Created = Created(package),
            Licence = FirstLicence(package),
            Attribution = package.RequiredText("attribution"),
            Resources = Resources(package),
            Canonical = CanonicalJson.Of(json),
        };
    }

    private static DateTimeOffset Created(Node package)
    {
        var text = package.RequiredText("created");
        if (!DateTimeOffset.TryParseExact(text, IsoWithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created) &&
            text.Length > 0)
        {
            package.Report("created", $"{DisplayText.Quote(text)} is not an ISO date and time with its offset", "as 2026-11-22T00:00:00Z");
        }

        return created;
    }

    private static Licence FirstLicence(Node package)
    {
        if (package.Objects("licenses").FirstOrDefault() is { } licence)
        {
            return new(licence.RequiredText("name"), licence.RequiredText("title"), licence.RequiredText("path"));
        }

        if (package.Property("licenses") is null or { ValueKind: JsonValueKind.Array })
        {
            package.Report("licenses", "is missing", "a list with one licence at least: name, title, path");
        }

        return new("", "", "");
    }

    private static List<TableResource> Resources(Node package)
    {
        var found = new List<TableResource>();
        foreach (var node in package.Objects("resources"))
        {
            var name = node.RequiredText("name");
            if (name.Length == 0)
            {
                continue;
            }

            if (PalmaresTables.Find(name) is not { } table)
            {
                var names = PalmaresTables.All.Select(t => t.Name);
                var right = Nearest.To(name, names) is { } near ? $"did you mean \"{near}\"?" : $"one of {DisplayText.List(names)}";
                node.Report("name", $"{DisplayText.Quote(name)} is not a table of this program", right);
            }
            else if (found.Exists(r => r.Table == table))
            {
                node.Report("name", $"{DisplayText.Quote(name)} is described twice", "one resource for each table");
            }
            else
            {
                found.Add(ResourceReader.Read(node.Named(name), table, found));
            }
        }

        foreach (var table in PalmaresTables.All.Where(t => !found.Exists(r => r.Table == t)))
        {
            package.Named(table.Name).Report(null, "the resource is missing", "a resource for each of the tables, empty ones too");
        }

        return found;
    }
}
