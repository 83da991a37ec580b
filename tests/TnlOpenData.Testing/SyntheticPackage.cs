using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using TnlOpenData.Schema;

namespace TnlOpenData.Testing;

/// <summary>
/// A whole valid package of invented facts: scores in five domains, every kind of body, hostile names, three editions over both
/// scales. Each <c>With</c> gives a copy with one thing changed, for tests to break it as they need.
/// </summary>
public sealed record SyntheticPackage
{
    private const string DescriptorFile = "datapackage.json";

    private SyntheticPackage()
    {
    }

    public static SyntheticPackage Valid { get; } = new()
    {
        Tables = ValidTables.All.ToImmutableDictionary(g => g.Table.Name, StringComparer.Ordinal),
        Descriptor = SyntheticDescriptor.Create().ToJsonString(),
    };

    public required ImmutableDictionary<string, Grid> Tables { get; init; }

    private string Descriptor { get; init; } = "";

    private string LineEnd { get; init; } = "\n";

    /// <summary>Files written as they are; null for one that is left out.</summary>
    private ImmutableDictionary<string, byte[]?> Files { get; init; } = ImmutableDictionary<string, byte[]?>.Empty;

    private ImmutableList<string> Directories { get; init; } = [];

    /// <param name="row">1 is the first row below the header.</param>
    public SyntheticPackage WithCell(string table, int row, string column, string value) =>
        With(table, Tables[table].With(row, column, value));

    public SyntheticPackage WithRow(string table, params string[] cells) =>
        With(table, Tables[table] with { Rows = Tables[table].Rows.Add([.. cells]) });

    public SyntheticPackage WithoutRow(string table, int row) =>
        With(table, Tables[table] with { Rows = Tables[table].Rows.RemoveAt(row - 1) });

    public SyntheticPackage WithoutRows(string table) => With(table, Tables[table] with { Rows = [] });

    /// <summary>The package without the tables of the places of France, and without their descriptions.</summary>
    public SyntheticPackage WithoutTerritories()
    {
        string[] names = [.. AllTables.Territories.Select(t => t.Name)];
        return WithDescriptor(d =>
        {
            foreach (var resource in d["resources"]!.AsArray().Where(r => names.Contains((string?)r!["name"])).ToArray())
            {
                d["resources"]!.AsArray().Remove(resource);
            }
        }) with
        { Tables = Tables.RemoveRange(names) };
    }

    /// <summary>The rows of every table in another order.</summary>
    public SyntheticPackage Shuffled(int seed) => this with
    {
        Tables = Tables.SetItems(Tables.Select(t =>
        {
            var rows = t.Value.Rows.ToArray();
            new Random(seed).Shuffle(rows);
            return KeyValuePair.Create(t.Key, t.Value with { Rows = [.. rows] });
        })),
    };

    public SyntheticPackage WithLineEnds(string lineEnd) => this with { LineEnd = lineEnd };

    public SyntheticPackage WithDescriptor(Action<JsonObject> change)
    {
        var descriptor = JsonNode.Parse(Descriptor)!.AsObject();
        change(descriptor);
        return this with { Descriptor = descriptor.ToJsonString() };
    }

    /// <summary>Changes the text of a file as it would be written.</summary>
    public SyntheticPackage WithText(string file, Func<string, string> change) =>
        WithFile(file, Encoding.UTF8.GetBytes(change(Text(file))));

    public SyntheticPackage WithFile(string file, byte[] bytes) => this with { Files = Files.SetItem(file, bytes) };

    public SyntheticPackage Without(string file) => this with { Files = Files.SetItem(file, null) };

    /// <summary>A directory where a file should be.</summary>
    public SyntheticPackage WithDirectory(string file) => Without(file) with { Directories = Directories.Add(file) };

    public string Text(string file) =>
        Files.TryGetValue(file, out var bytes) ? Encoding.UTF8.GetString(bytes ?? []) :
        file == DescriptorFile ? Descriptor :
        Tables[Path.GetFileNameWithoutExtension(file)].ToCsv(LineEnd);

    public void WriteTo(string directory)
    {
        foreach (var inner in Directories.Prepend(""))
        {
            Directory.CreateDirectory(Path.Combine(directory, inner));
        }

        foreach (var file in Tables.Keys.Select(t => $"{t}.csv").Append(DescriptorFile).Union(Files.Keys, StringComparer.Ordinal))
        {
            var bytes = Files.TryGetValue(file, out var given) ? given : Encoding.UTF8.GetBytes(Text(file));
            if (bytes is not null)
            {
                File.WriteAllBytes(Path.Combine(directory, file), bytes);
            }
        }
    }

    private SyntheticPackage With(string table, Grid grid) => this with { Tables = Tables.SetItem(table, grid) };
}
