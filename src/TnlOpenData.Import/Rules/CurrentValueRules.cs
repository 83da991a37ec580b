using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>histories.csv</c> that compare its rows with the collectivities themselves.</summary>
internal static class CurrentValueRules
{
    public static readonly Rule[] All =
    [
        new(KindsExist, Histories, Collectivities),
        new(OnlyCommunesHaveAnEpci, Histories, Collectivities),
        new(SirensAreThoseOfToday, Histories, Collectivities),
        new(KindsAreThoseOfToday, Histories, Collectivities),
    ];

    /// <summary>Compared with the labels of the closed list: the descriptor has it for the collectivities only.</summary>
    private static IEnumerable<Problem> KindsExist(PackageRows package)
    {
        string[] kinds = [.. CodeLabels.Of("collectivities.kind").Select(k => k.Code)];
        var histories = package.Of(Histories);
        return histories.ValidRows("property", "value")
            .Where(row => row.Value.Property == "kind" && !kinds.Contains(row.Value.Value, StringComparer.Ordinal))
            .Select(row => histories.Problem(
                row, "value", $"{DisplayText.Quote(row.Value.Value)} is not a kind of body", DisplayText.OneOf(kinds)));
    }

    private static IEnumerable<Problem> OnlyCommunesHaveAnEpci(PackageRows package) =>
        from pair in Pairs(package, "property")
        where pair.Row.Value.Property == "epci" && pair.Body.Kind != "commune"
        select package.Of(Histories).Problem(
            pair.Row, "property", $"is epci for a body of kind {DisplayText.Escape(pair.Body.Kind)}", "an EPCI for communes only");

    /// <summary>A body keeps its SIREN; a commune has today the EPCI that its own row names.</summary>
    private static IEnumerable<Problem> SirensAreThoseOfToday(PackageRows package)
    {
        var histories = package.Of(Histories);
        foreach (var (row, body) in Pairs(package, "property", "siren", "last_list"))
        {
            var isEpci = row.Value.Property == "epci";
            if (isEpci && row.Value.LastList is not null)
            {
                continue;
            }

            var (column, today) = isEpci ? ("epci_siren", body.EpciSiren) : ("siren", body.Siren);
            // A mistyped SIREN, here or there, is reported as such.
            var isTyped = today is not null && SirenCheckDigit.IsValid(today) && SirenCheckDigit.IsValid(row.Value.Siren);
            if (isTyped && today != row.Value.Siren)
            {
                var wrong = $"{DisplayText.Quote(row.Value.Siren)} is not the {column} of {DisplayText.Escape(body.Id)}";
                yield return histories.Problem(row, "siren", wrong, DisplayText.Escape(today!));
            }
        }
    }

    private static IEnumerable<Problem> KindsAreThoseOfToday(PackageRows package) =>
        from pair in Pairs(package, "property", "value", "last_list")
        where pair.Row.Value is { Property: "kind", LastList: null } && pair.Row.Value.Value != pair.Body.Kind
        select package.Of(Histories).Problem(
            pair.Row,
            "value",
            $"{DisplayText.Quote(pair.Row.Value.Value)} without a last list is not today’s kind of {DisplayText.Escape(pair.Body.Id)}",
            $"{DisplayText.Escape(pair.Body.Kind)}, or the last list that says so");

    /// <summary>The rows with the collectivity that they are about. An unknown one is reported as a broken reference.</summary>
    private static IEnumerable<(Row<CollectivityHistory> Row, Collectivity Body)> Pairs(PackageRows package, params string[] columns)
    {
        var bodies = new Dictionary<string, Collectivity>(StringComparer.Ordinal);
        foreach (var body in package.Of(Collectivities).ValidRows("id", "kind", "siren", "epci_siren"))
        {
            bodies.TryAdd(body.Value.Id, body.Value);
        }

        return package.Of(Histories).ValidRows([.. columns, "collectivity_id"])
            .Where(row => bodies.ContainsKey(row.Value.CollectivityId))
            .Select(row => (row, bodies[row.Value.CollectivityId]));
    }
}
