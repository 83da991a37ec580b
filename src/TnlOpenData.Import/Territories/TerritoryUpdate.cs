using TnlOpenData.Import.Files;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Territories;

/// <summary>The result of an update: problems and notices, and what was changed; nothing was, if there is an error.</summary>
public sealed record TerritoryUpdateResult(IReadOnlyList<Problem> Problems, IReadOnlyList<string> Lines)
{
    public IEnumerable<Problem> Errors => Problems.Where(p => p.Severity == Severity.Error);
}

/// <summary>
/// The yearly update of the tables of territories from the packages <c>@etalab/decoupage-administratif</c>: the newest, and the older
/// ones for the names that ended. Positions are kept by code; none is computed.
/// </summary>
public static class TerritoryUpdate
{
    /// <param name="packages">The directory of the unpacked packages.</param>
    /// <param name="data">The directory of the five tables, which are read and replaced.</param>
    /// <param name="years">The years of the populations, where they are said.</param>
    public static TerritoryUpdateResult Run(
        string packages, string data, PopulationYears years, CancellationToken cancellationToken = default)
    {
        var problems = new ProblemList();
        var sources = TerritorySources.Read(packages, problems);
        var present = TerritoryTable.All.ToDictionary(t => t, t => PresentRows.Read(data, t, problems, cancellationToken));
        if (sources is null || problems.HasErrors || new NewTables(sources, present, years, problems).Make() is not { } tables)
        {
            return new TerritoryUpdateResult(problems.InOrder(), []);
        }

        string[] changes = [.. TerritoryTable.All.SelectMany(t => TableChanges.Lines(t, present[t], tables[t]))];
        var files = TerritoryTable.All.ToDictionary(t => t.File, t => t.Bytes(tables[t]), StringComparer.Ordinal);
        try
        {
            var last = Replace(data, files);
            return new TerritoryUpdateResult(problems.InOrder(), [$"From version {sources.Package.Version}:", .. changes, last]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(PackageFile.Unwritable(data, e));
            return new TerritoryUpdateResult(problems.InOrder(), []);
        }
    }

    private static string Replace(string data, Dictionary<string, byte[]> files)
    {
        if (files.All(f => File.ReadAllBytes(Path.Combine(data, f.Key)).AsSpan().SequenceEqual(f.Value)))
        {
            return "The five tables are up to date; no file was written.";
        }

        FileSet.Replace(data, files);
        return "The five tables were written. In datapackage.json raise version, created and the vintages of these tables, then run check.";
    }
}
