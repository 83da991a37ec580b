using System.Globalization;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Territories;

/// <summary>Makes the rows of the five tables. Positions are those of the present tables, by code.</summary>
internal sealed class NewTables(
    TerritorySources sources,
    IReadOnlyDictionary<TerritoryTable, PresentRows> present,
    PopulationYears years,
    ProblemList problems)
{
    private readonly PackageCommune[] _communes =
        [.. sources.Communes.Where(c => c.IsOfToday).OrderBy(c => c.Code, StringComparer.Ordinal)];

    private readonly Dictionary<string, string> _departementOf = sources.Communes
        .Where(c => c.IsOfToday)
        .DistinctBy(c => c.Code, StringComparer.Ordinal)
        .ToDictionary(c => c.Code, c => c.Departement ?? "", StringComparer.Ordinal);

    /// <summary>Null if there is an error.</summary>
    public IReadOnlyDictionary<TerritoryTable, IReadOnlyList<IReadOnlyList<string>>>? Make()
    {
        var successors = new Successors(sources.CommunesByPackage);
        SourceRules.Check(sources, successors, problems);
        var epci = Group.Of(sources.Package.File("epci.json"), sources.Epci, successors, problems);
        var ept = Group.Of(sources.Package.File("ept.json"), sources.Ept, successors, problems);
        var year = YearOf(TerritoryTable.Communes, _communes.Select(c => (c.Code, c.Population)), years.Communes);
        var epciYear = YearOf(TerritoryTable.Epci, sources.Epci.Concat(sources.Ept).Select(g => (g.Siren, (int?)g.Population)), years.Epci);
        if (problems.HasErrors)
        {
            return null;
        }

        return new Dictionary<TerritoryTable, IReadOnlyList<IReadOnlyList<string>>>
        {
            [TerritoryTable.Communes] = [.. CommuneRows(GroupOfMember(epci), GroupOfMember(ept), year)],
            [TerritoryTable.FormerCommunes] = new FormerRows(sources, successors, problems).All(),
            [TerritoryTable.Epci] =
                [.. epci.Concat(ept).OrderBy(g => g.Source.Siren, StringComparer.Ordinal).Select(g => EpciRow(g, epciYear))],
            [TerritoryTable.Departements] = [.. sources.Departements.Select(d => PlaceRow(TerritoryTable.Departements, d, year))],
            [TerritoryTable.Regions] = [.. sources.Regions.Select(r => PlaceRow(TerritoryTable.Regions, r, year))],
        };
    }

    private string YearOf(TerritoryTable table, IEnumerable<(string Key, int? Population)> places, int? said) =>
        PopulationYears.Find(table, present[table], places, said, problems);

    private static Dictionary<string, string> GroupOfMember(IEnumerable<Group> groups) => groups
        .SelectMany(g => g.Members.Keys.Select(code => (code, g.Source.Siren)))
        .ToDictionary(m => m.code, m => m.Siren, StringComparer.Ordinal);

    private IEnumerable<IReadOnlyList<string>> CommuneRows(
        Dictionary<string, string> epci, Dictionary<string, string> ept, string year)
    {
        foreach (var commune in _communes)
        {
            yield return
            [
                commune.Code, commune.Name, commune.Siren ?? "", commune.Departement!, commune.Region!,
                epci.GetValueOrDefault(commune.Code, ""), ept.GetValueOrDefault(commune.Code, ""),
                .. Population(commune.Population, year), string.Join('|', commune.PostalCodes),
                .. Position(TerritoryTable.Communes, commune.Code),
            ];
        }
    }

    private IReadOnlyList<string> EpciRow(Group group, string year)
    {
        var populations = group.Members
            .GroupBy(m => _departementOf[m.Key], m => m.Value, StringComparer.Ordinal)
            .ToDictionary(d => d.Key, d => d.Sum(), StringComparer.Ordinal);
        var departement = Group.Largest(populations);
        return
        [
            group.Source.Siren, group.Source.Name, Group.Kinds[group.Source.Type], departement,
            sources.Departements.First(d => d.Code == departement).Region!,
            string.Join('|', populations.Keys.Order(StringComparer.Ordinal)),
            group.Members.Count.ToString(CultureInfo.InvariantCulture), .. Population(group.Source.Population, year),
            group.LargestMember, .. Position(TerritoryTable.Epci, group.Source.Siren),
        ];
    }

    /// <summary>A département or a région: its population is the sum of its communes, empty if none has any.</summary>
    private IReadOnlyList<string> PlaceRow(TerritoryTable table, PackagePlace place, string year)
    {
        var isDepartement = table == TerritoryTable.Departements;
        var populations = _communes
            .Where(c => place.Code == (isDepartement ? c.Departement : c.Region))
            .Select(c => c.Population)
            .OfType<int>()
            .ToArray();
        IReadOnlyList<string> region = isDepartement ? [place.Region!] : [];
        return
        [
            place.Code, place.Name, place.Zone, .. region, place.Seat,
            .. Population(populations.Length == 0 ? null : populations.Sum(), year), .. Position(table, place.Code),
        ];
    }

    private static string[] Population(int? population, string year) => [PopulationYears.Text(population), population is null ? "" : year];

    private string[] Position(TerritoryTable table, string key)
    {
        var (longitude, latitude) = present[table].PositionOf(key);
        return [longitude, latitude];
    }
}
