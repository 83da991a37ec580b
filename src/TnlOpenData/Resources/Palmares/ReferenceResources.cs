using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Reference lists: the scales with their levels, and the sources.</summary>
public static class ReferenceResources
{
    [Listed(40)]
    public static readonly Resource<Level> Scales = new("scales")
    {
        Title = "Échelles et niveaux",
        Description = "Les niveaux de chaque échelle. Les échelles ne sont jamais converties l’une dans l’autre, et les critères "
            + "deviennent plus exigeants d’une édition à l’autre.",
        Rows = s => s.Data.Scales,
        DefaultSort = "scale,rank",
        ItemKeys = ["scale", "level"],
        ItemExample = ["copylefts", "5"],
        Item = (s, keys) => s.Data.Scales.FirstOrDefault(l => l.Scale == keys[0] && l.Code == keys[1]),
        PathOf = PathOf,
        Columns =
        [
            .. AllTables.Scales.Columns.Select(c => c.Name switch
            {
                "rank" => c with { WithinScale = true },
                "label_fr" => c with { InWords = LevelName.InFull },
                _ => c,
            }),
            SharedColumns.Links<Level>(
                l => [SharedColumns.Link("self", PathOf(l)), SharedColumns.Link("scale", $"/scales/{l.Scale}")],
                "self",
                "scale"),
        ],
        Filters =
        [
            SharedColumns.Scale<Level>(l => l.Scale),
            SharedColumns.Search<Level>(s => s.Data.Scales, "or", l => [l.LabelFr, l.LabelEn]),
        ],
    };

    [Listed(100)]
    public static readonly Resource<Source> Sources = new("sources")
    {
        Title = "Sources",
        Description = "Les pages publiques et listes de référence citées : chaque fait en cite une.",
        Rows = s => s.Data.Sources,
        DefaultSort = "id",
        ItemKeys = ["id"],
        ItemExample = ["adullact-2018-resultats"],
        Item = (s, keys) => s.SourceById.GetValueOrDefault(keys[0]),
        Suggest = (s, keys) => Nearest.To(keys[0], s.SourceById.Keys) is { } id ? $"/sources/{id}" : null,
        PathOf = x => $"/sources/{x.Id}",
        Columns =
        [
            .. AllTables.Sources.Columns,
            SharedColumns.Links<Source>(x => [SharedColumns.Link("self", $"/sources/{x.Id}")], "self"),
        ],
        Filters =
        [
            new ChoiceFilter<Source>("kind", x => x.Kind, SharedColumns.ChoicesOf("sources.kind"))
            {
                Description = "Qui s’exprime : l’organisatrice, l’État, un lauréat, la presse…",
                Example = "organiser",
            },
            new ChoiceFilter<Source>("title_status", x => x.TitleStatus, SharedColumns.ChoicesOf("sources.title_status"))
            {
                Description = "Titre lu sur la page, ou reconstitué.",
                Example = "rebuilt",
            },
            new ChoiceFilter<Source>("language", x => x.Language, SharedColumns.ChoicesOf("sources.language"))
            {
                Description = "Langue de la page.",
                Example = "fr",
            },
            SharedColumns.Search<Source>(s => s.Data.Sources, "adullact", x => [x.Title, x.Publisher, x.Id]),
        ],
    };

    private static string PathOf(Level level) => $"/scales/{level.Scale}/{level.Code}";
}
