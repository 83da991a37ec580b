using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Schema;
using static TnlOpenData.Schema.AllTables;
using Commune = TnlOpenData.Territories.Commune;

namespace TnlOpenData.Import.Rules;

/// <summary>What a place says of the places in it and around it: members, régions, seats.</summary>
internal static class TerritoryMemberRules
{
    private const string Ept = "ept";

    public static readonly Rule[] All =
    [
        new(p => Regions(p, p.Of(Communes), c => (c.DepartementCode, c.RegionCode)), Communes, Departements),
        new(p => Regions(p, p.Of(Epci), e => (e.DepartementCode, e.RegionCode)), Epci, Departements),
        new(CommunesAreMembersOfBothKinds, Communes, Epci),
        new(EpciHaveTheirMembers, Communes, Epci),
        new(p => Seats(p, p.Of(Departements), d => d.SeatInseeCode), Communes, Departements),
        new(p => Seats(p, p.Of(AllTables.Regions), r => r.SeatInseeCode), Communes, AllTables.Regions),
    ];

    /// <summary>A place is in the région of its département.</summary>
    private static IEnumerable<Problem> Regions<T>(
        PackageRows package, TableRows<T> rows, Func<T, (string Departement, string Region)> read) where T : class
    {
        var regions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in package.Of(Departements).ValidRows("code", "region_code"))
        {
            regions.TryAdd(row.Value.Code, row.Value.RegionCode);
        }

        foreach (var row in rows.ValidRows("departement_code", "region_code"))
        {
            var (departement, given) = read(row.Value);
            if (regions.TryGetValue(departement, out var region) && region != given)
            {
                var wrong = $"{DisplayText.Quote(given)} is not the région of département {departement}";
                yield return rows.Problem(row, "region_code", wrong, region);
            }
        }
    }

    /// <summary>A commune of Grand Paris is a member of the métropole and of a territorial public establishment in it.</summary>
    private static IEnumerable<Problem> CommunesAreMembersOfBothKinds(PackageRows package)
    {
        var (communes, kinds) = (package.Of(Communes), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var row in package.Of(Epci).ValidRows("siren", "kind"))
        {
            kinds.TryAdd(row.Value.Siren, row.Value.Kind);
        }

        foreach (var row in communes.ValidRows("epci_siren", "ept_siren"))
        {
            if (row.Value.EpciSiren is { } epci && kinds.GetValueOrDefault(epci) == Ept)
            {
                yield return communes.Problem(row, "epci_siren", $"{epci} is of kind {Ept}", "an intercommunality with own taxation");
            }

            if (row.Value.EptSiren is { } ept && kinds.GetValueOrDefault(ept) is { } kind && kind != Ept)
            {
                yield return communes.Problem(row, "ept_siren", $"{ept} is of kind {kind}", $"one of kind {Ept}");
            }
        }
    }

    /// <summary>An intercommunality has the members and the départements that it says; its most populous member is among them.</summary>
    private static IEnumerable<Problem> EpciHaveTheirMembers(PackageRows package)
    {
        var (communes, epci) = (package.Of(Communes), package.Of(Epci));
        if (!communes.AreAllValid("insee_code", "departement_code", "epci_siren", "ept_siren"))
        {
            yield break;
        }

        var members = communes.ValidRows().Select(r => r.Value)
            .SelectMany(c => new[] { (Siren: c.EpciSiren, Commune: c), (Siren: c.EptSiren, Commune: c) })
            .ToLookup(m => m.Siren ?? "", m => m.Commune, StringComparer.Ordinal);
        foreach (var row in epci.ValidRows("siren", "departement_codes", "members_count", "largest_member_insee_code"))
        {
            Commune[] own = [.. members[row.Value.Siren]];
            if (own.Length != row.Value.MembersCount)
            {
                var wrong = $"{row.Value.MembersCount} is not the number of its communes in {communes.File}";
                yield return epci.Problem(row, "members_count", wrong, $"{own.Length}");
            }

            if (!Array.Exists(own, c => c.InseeCode == row.Value.LargestMemberInseeCode))
            {
                var wrong = $"{DisplayText.Quote(row.Value.LargestMemberInseeCode)} is not one of its communes";
                yield return epci.Problem(row, "largest_member_insee_code", wrong, $"the code of a member in {communes.File}");
            }

            var given = string.Join('|', row.Value.DepartementCodes);
            var found = string.Join('|', own.Select(c => c.DepartementCode).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            if (own.Length > 0 && given != found)
            {
                yield return epci.Problem(
                    row, "departement_codes", $"{DisplayText.Quote(given)} is not the list of the départements of its communes", found);
            }
            else if (own.Length > 0 && !row.Value.DepartementCodes.Contains(row.Value.DepartementCode, StringComparer.Ordinal))
            {
                yield return epci.Problem(
                    row, "departement_code", $"{DisplayText.Quote(row.Value.DepartementCode)} is not one of its départements", given);
            }
        }
    }

    private static IEnumerable<Problem> Seats<T>(PackageRows package, TableRows<T> rows, Func<T, string?> read) where T : class
    {
        var communes = package.Of(Communes);
        if (communes.UnknownKeys > 0)
        {
            yield break;
        }

        foreach (var row in rows.ValidRows("seat_insee_code"))
        {
            if (read(row.Value) is { } seat && !communes.Keys.ContainsKey(Key.Of(seat)))
            {
                var wrong = $"{DisplayText.Quote(seat)} is not a commune of {communes.File}";
                yield return rows.Problem(row, "seat_insee_code", wrong, "the code of a commune of today, or nothing");
            }
        }
    }
}
