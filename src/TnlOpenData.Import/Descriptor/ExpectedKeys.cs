using TnlOpenData.Tables;

namespace TnlOpenData.Import.Descriptor;

/// <summary>The references that the rest of the program counts on, so that a descriptor cannot leave one unchecked.</summary>
internal static class ExpectedKeys
{
    private static readonly (string[] Fields, Table Target)[] All =
    [
        (["edition"], PalmaresTables.Editions),
        (["edition_from"], PalmaresTables.Editions),
        (["edition_to"], PalmaresTables.Editions),
        (["source_id"], PalmaresTables.Sources),
        (["collectivity_id"], PalmaresTables.Collectivities),
        (["edition", "collectivity_id"], PalmaresTables.Awards),
    ];

    public static IEnumerable<(string[] Fields, Table Target)> Of(Table table)
    {
        foreach (var expected in All)
        {
            if (expected.Target != table && Array.TrueForAll(expected.Fields, f => table.ColumnInfos.Any(c => c.Name == f)))
            {
                yield return expected;
            }
        }

        if (table == PalmaresTables.Scores)
        {
            yield return (["edition", "domain_code"], PalmaresTables.Domains);
        }
    }
}
