using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Territories;

/// <summary>What the packages say: all of the newest, and the communes of each, from the oldest to the newest.</summary>
internal sealed record TerritorySources
{
    public required TerritoryPackage Package { get; init; }

    public required IReadOnlyList<PackageCommune> Communes { get; init; }

    public required IReadOnlyList<PackageGroup> Epci { get; init; }

    public required IReadOnlyList<PackageGroup> Ept { get; init; }

    public required IReadOnlyList<PackagePlace> Departements { get; init; }

    public required IReadOnlyList<PackagePlace> Regions { get; init; }

    /// <summary>The last is <see cref="Communes"/>.</summary>
    public required IReadOnlyList<IReadOnlyList<PackageCommune>> CommunesByPackage { get; init; }

    public required IReadOnlyList<PackageEvent> History { get; init; }

    /// <summary>The communes of the package that the history comes from.</summary>
    public required IReadOnlyList<PackageCommune> CommunesAtEndOfHistory { get; init; }

    /// <summary>Null, with a problem, if packages are missing; empty lists, with a problem, for files that cannot be read.</summary>
    public static TerritorySources? Read(string directory, ProblemList problems)
    {
        var packages = TerritoryPackages.Find(directory, problems);
        if (problems.HasErrors)
        {
            return null;
        }

        var newest = packages[^1];
        var communes = packages.ToDictionary(p => p, p => List<PackageCommune>(p, "communes.json"));
        var withHistory = packages.First(p => TerritoryPackages.HasHistory(directory, p));
        return new TerritorySources
        {
            Package = newest,
            Communes = communes[newest],
            Epci = List<PackageGroup>(newest, "epci.json"),
            Ept = List<PackageGroup>(newest, "ept.json"),
            Departements = List<PackagePlace>(newest, "departements.json"),
            Regions = List<PackagePlace>(newest, "regions.json"),
            CommunesByPackage = [.. packages.Select(p => communes[p])],
            History = List<PackageEvent>(withHistory, TerritoryPackages.HistoryFile),
            CommunesAtEndOfHistory = communes[withHistory],
        };

        IReadOnlyList<T> List<T>(TerritoryPackage package, string name) where T : class =>
            PackageJson.List<T>(directory, package.File(name), problems);
    }
}
