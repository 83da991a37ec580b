using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Territories;

/// <summary>One unpacked package: its folder, relative to the directory of all packages, and its version.</summary>
internal sealed record TerritoryPackage(string Folder, PackageVersion Version)
{
    public string File(string name) => $"{Folder}/data/{name}";
}

/// <summary>Finds the packages in a directory and holds that none is missing.</summary>
internal static class TerritoryPackages
{
    public const string Name = "@etalab/decoupage-administratif";

    public const string HistoryFile = "historique-communes.json";

    /// <summary>
    /// From the oldest to the newest; incomplete if there is a problem. The folders are those that npm makes
    /// (<c>DIR/any-name</c>) or those of its archives (<c>DIR/any-name/package</c>). Folders of other packages are left alone.
    /// </summary>
    public static IReadOnlyList<TerritoryPackage> Find(string directory, ProblemList problems)
    {
        var shown = DisplayText.Escape(directory);
        if (!Directory.Exists(directory))
        {
            problems.Add(new Problem(shown, null, null, "is not a directory", $"the directory of the unpacked packages {Name}"));
            return [];
        }

        TerritoryPackage[] packages =
        [
            .. Folders(directory)
                .Select(folder => Read(directory, folder, problems))
                .OfType<TerritoryPackage>()
                .DistinctBy(p => p.Version)
                .OrderBy(p => p.Version.Numbers)
                .ThenBy(p => p.Version.Preview.Length == 0)
                .ThenBy(p => p.Version.Preview, StringComparer.Ordinal),
        ];
        if (!packages.Any(p => HasHistory(directory, p)))
        {
            problems.Add(Missing(shown, $"no package holds data/{HistoryFile}", "0.7.0"));
        }

        foreach (var major in Gaps(packages))
        {
            problems.Add(Missing(shown, $"there is no version {major} before {packages[^1].Version}", $"{major}"));
        }

        return packages;
    }

    public static bool HasHistory(string directory, TerritoryPackage package) =>
        File.Exists(Path.Combine(directory, package.File(HistoryFile)));

    /// <summary>A year without its package would lose the names of the communes that ended after it.</summary>
    private static IEnumerable<int> Gaps(TerritoryPackage[] packages) =>
        packages.Length == 0 ? [] : Enumerable.Range(1, packages[^1].Version.Major).Except(packages.Select(p => p.Version.Major));

    private static IEnumerable<string> Folders(string directory) => Directory
        .EnumerateDirectories(directory)
        .Select(path => Path.GetFileName(path))
        .SelectMany(name => new[] { name, $"{name}/package" })
        .Where(folder => File.Exists(Path.Combine(directory, folder, "package.json")))
        .Order(StringComparer.Ordinal);

    private static TerritoryPackage? Read(string directory, string folder, ProblemList problems)
    {
        var file = $"{folder}/package.json";
        if (PackageJson.Read<PackageManifest>(directory, file, problems) is not { Name: Name } manifest)
        {
            return null;
        }

        if (PackageVersion.Parse(manifest.Version ?? "") is { } version)
        {
            return new TerritoryPackage(folder, version);
        }

        problems.Add(new Problem(
            file, null, "version", $"{DisplayText.Quote(manifest.Version ?? "")} is not a version", "three numbers, as 6.0.0"));
        return null;
    }

    private static Problem Missing(string directory, string wrong, string version) =>
        new(directory, null, null, wrong, $"fetch {Name}@{version} into a folder of its own there");
}
