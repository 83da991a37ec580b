using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Text;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Reference lists: the scales with their levels, and the sources.</summary>
public static class ReferenceResources
{
    public static readonly Resource<Level> Scales = new("scales")
    {
        Title = "Échelles et niveaux",
        Description = "Les niveaux de chaque échelle. Les échelles ne sont jamais converties l’une dans l’autre, et les critères "
            + "deviennent plus exigeants d’une édition à l’autre.",
        Rows = s => s.Facts.Scales,
        DefaultSort = "scale,rank",
        ItemKeys = ["scale", "level"],
        ItemExample = ["copylefts", "5"],
        Item = (s, keys) => s.Facts.Scales.FirstOrDefault(l => l.Scale == keys[0] && l.Code == keys[1]),
        PathOf = PathOf,
        Columns =
        [
            .. PalmaresTables.Scales.Columns.Select(c => c.Name is "rank" ? c with { WithinScale = true } : c),
            Joined.Links<Level>(l => [Joined.Link("self", PathOf(l)), Joined.Link("scale", $"/scales/{l.Scale}")], "self", "scale"),
        ],
        Filters = [Joined.Scale<Level>(l => l.Scale), Joined.Search<Level>(s => s.Facts.Scales, "or", l => [l.LabelFr, l.LabelEn])],
    };

    public static readonly Resource<Source> Sources = new("sources")
    {
        Title = "Sources",
        Description = "Les pages publiques et listes de référence citées : chaque fait en cite une.",
        Rows = s => s.Facts.Sources,
        DefaultSort = "id",
        ItemKeys = ["id"],
        ItemExample = ["adullact-2018-resultats"],
        Item = (s, keys) => s.SourceById.GetValueOrDefault(keys[0]),
        Suggest = (s, keys) => Nearest.To(keys[0], s.SourceById.Keys) is { } id ? $"/sources/{id}" : null,
        PathOf = x => $"/sources/{x.Id}",
        Columns = [.. PalmaresTables.Sources.Columns, Joined.Links<Source>(x => [Joined.Link("self", $"/sources/{x.Id}")], "self")],
        Filters =
        [
            new ChoiceFilter<Source>("kind", x => x.Kind, Joined.ChoicesOf("sources.kind"))
            {
                Description = "Nature de la source.",
                Example = "official",
            },
            new ChoiceFilter<Source>("language", x => x.Language, Joined.ChoicesOf("sources.language"))
            {
                Description = "Langue de la page.",
                Example = "fr",
            },
            Joined.Search<Source>(s => s.Facts.Sources, "adullact", x => [x.Title, x.Publisher, x.Id]),
        ],
    };

    private static string PathOf(Level level) => $"/scales/{level.Scale}/{level.Code}";
}
