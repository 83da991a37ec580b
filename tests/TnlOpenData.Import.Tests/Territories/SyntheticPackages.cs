using TnlOpenData.Import.Territories;

namespace TnlOpenData.Import.Tests.Territories;

/// <summary>Synthetic packages of three years and the tables before the update, each file as text.</summary>
internal sealed record SyntheticPackages
{
    public const string Communes = "new/data/communes.json";

    public static readonly SyntheticPackages Valid = new();

    private Dictionary<string, string> Packages { get; init; } = new(SyntheticPackageFiles.All, StringComparer.Ordinal);

    private Dictionary<string, string> Tables { get; init; } = new(SyntheticTables.Before, StringComparer.Ordinal);

    private PopulationYears Years { get; init; } = new(2023, 2022);

    public SyntheticPackages With(string file, string text) => this with { Packages = Changed(Packages, file, text) };

    public SyntheticPackages With(string file, string old, string replacement) => With(file, Replaced(Packages[file], old, replacement));

    public SyntheticPackages WithTable(string file, string text) => this with { Tables = Changed(Tables, file, text) };

    public SyntheticPackages WithTable(string file, string old, string replacement) =>
        WithTable(file, Replaced(Tables[file], old, replacement));

    public SyntheticPackages WithYears(int? communes, int? epci) => this with { Years = new PopulationYears(communes, epci) };

    public SyntheticPackages Without(string file) => this with
    {
        Packages = Without(Packages, file),
        Tables = Without(Tables, file),
    };

    /// <summary>The folder of a package under another name.</summary>
    public SyntheticPackages Moved(string folder, string target) => this with
    {
        Packages = Packages.ToDictionary(
            p => p.Key.StartsWith($"{folder}/", StringComparison.Ordinal) ? target + p.Key[folder.Length..] : p.Key,
            p => p.Value,
            StringComparer.Ordinal),
    };

    public Updated Update()
    {
        using var packages = new TemporaryDirectory();
        using var data = new TemporaryDirectory();
        Write(packages, Packages);
        Write(data, Tables);
        var result = TerritoryUpdate.Run(packages.Path, data.Path, Years);
        return new Updated(
            [.. result.Problems.Select(p => $"{p}".Replace(packages.Path, "DIR", StringComparison.Ordinal))],
            result.Lines,
            Directory.GetFiles(data.Path).ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal),
            Tables);
    }

    private static Dictionary<string, string> Changed(Dictionary<string, string> files, string file, string text) =>
        new(files, StringComparer.Ordinal) { [file] = text };

    private static Dictionary<string, string> Without(Dictionary<string, string> files, string file) =>
        files.Where(f => f.Key != file && !f.Key.StartsWith($"{file}/", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);

    private static string Replaced(string text, string old, string replacement)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static void Write(TemporaryDirectory directory, Dictionary<string, string> files)
    {
        foreach (var (file, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(directory.File(file))!);
            File.WriteAllText(directory.File(file), text);
        }
    }
}

/// <summary>What an update says, and the files of the data directory after and before it.</summary>
internal sealed record Updated(
    IReadOnlyList<string> Problems,
    IReadOnlyList<string> Lines,
    IReadOnlyDictionary<string, string> After,
    IReadOnlyDictionary<string, string> Before);
