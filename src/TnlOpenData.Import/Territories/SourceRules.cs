using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Territories;

/// <summary>What must hold in the newest package, so that no row leads to a place that is not there.</summary>
internal static class SourceRules
{
    public static void Check(TerritorySources sources, Successors successors, ProblemList problems)
    {
        var departements = sources.Departements.Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        var regions = sources.Regions.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        foreach (var commune in sources.Communes)
        {
            var (wrong, right) = commune switch
            {
                _ when !seen.Add((commune.Code, commune.Type)) => ($"stands twice as {commune.Type}", "once"),
                { IsOfToday: true } => Place(commune, departements, regions),
                _ when !PackageCommune.Parts.Contains(commune.Type, StringComparer.Ordinal) => (
                    $"its type {DisplayText.Quote(commune.Type)} is not known",
                    DisplayText.OneOf([PackageCommune.Today, .. PackageCommune.Parts])),
                { Whole: { } whole } when successors.Today(whole) is not null => ("", ""),
                _ => ("it is part of no commune of today", "the code of one as chefLieu or commune"),
            };
            Report("communes.json", commune.Code, wrong, right);
        }

        foreach (var departement in sources.Departements.Where(d => !regions.Contains(d.Region ?? "")))
        {
            Report("departements.json", departement.Code, "its région is not in regions.json", "a code that is there");
        }

        var communes = sources.Communes.Where(c => c.IsOfToday).Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        CheckSeats("departements.json", sources.Departements);
        CheckSeats("regions.json", sources.Regions);

        void CheckSeats(string file, IEnumerable<PackagePlace> places)
        {
            foreach (var place in places.Where(p => !communes.Contains(p.Seat)))
            {
                Report(file, place.Code, $"its seat {DisplayText.Escape(place.Seat)} is no commune of today", "the code of one");
            }
        }

        void Report(string file, string code, string wrong, string right)
        {
            if (wrong.Length > 0)
            {
                problems.Add(new Problem(sources.Package.File(file), null, DisplayText.Escape(code), wrong, right));
            }
        }
    }

    private static (string Wrong, string Right) Place(PackageCommune commune, HashSet<string> departements, HashSet<string> regions) =>
        (departements.Contains(commune.Departement ?? ""), regions.Contains(commune.Region ?? "")) switch
        {
            (false, _) => ("its département is not in departements.json", "a code that is there"),
            (_, false) => ("its région is not in regions.json", "a code that is there"),
            _ => ("", ""),
        };
}
