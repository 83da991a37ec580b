using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Names, kinds and intercommunalities of collectivities in the official lists of other years.</summary>
public static class HistoryResource
{
    [Listed(25)]
    public static readonly Resource<Sourced<CollectivityHistory>> Histories = new("histories")
    {
        Title = "Noms, natures et intercommunalités d’autres années",
        Description = "Ce que les listes officielles au 1er janvier disaient d’une collectivité, quand ce n’est pas ce qu’en dit celle "
            + "d’aujourd’hui : son nom, sa nature ou son intercommunalité, avec les années des listes lues. La valeur d’aujourd’hui est à "
            + "côté. Une collectivité absente n’a pas changé dans ces listes.",
        Rows = s => s.Histories,
        DefaultSort = "name,property,first_list",
        Columns =
        [
            .. SourcedResource.Columns(
                AllTables.Histories,
                h =>
                [
                    SharedColumns.Link("collectivity", $"/collectivities/{h.CollectivityId}"),
                    SharedColumns.Link("source", $"/sources/{h.SourceId}"),
                ],
                "collectivity",
                "source").Select(c => c.Name == "value" ? c with { InWords = v => InWords(v.Fact) } : c),
        ],
        Filters =
        [
            SharedColumns.Collectivity<Sourced<CollectivityHistory>>(v => v.Fact.CollectivityId),
            new ChoiceFilter<Sourced<CollectivityHistory>>(
                "property",
                v => v.Fact.Property,
                SharedColumns.ChoicesOf("histories.property"))
            {
                Description = "Ce qui a changé : le nom, la nature ou l’intercommunalité.",
                Example = "epci",
            },
            SharedColumns.SearchBody<Sourced<CollectivityHistory>>(s => s.Histories, v => v.Collectivity) with
            {
                Texts = v => [v.Collectivity?.Name, v.Fact.Value],
            },
        ],
    };

    /// <summary>A kind is a code, any other value is what the list prints.</summary>
    private static string? InWords(CollectivityHistory history) =>
        history.Property == "kind" ? CodeLabels.Find("collectivities.kind", history.Value) : null;
}
