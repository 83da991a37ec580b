using System.Xml;
using TnlOpenData.Palmares;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Drawing.Map;

/// <summary>The marks and the legend keys of the standalone map.</summary>
internal sealed class MapDocumentMarks(XmlWriter xml, MapDrawing drawing, Func<string, string> link) : SvgWriter(xml)
{
    private bool HasLevels => drawing.Edition is not null;

    public void Draw(MapPicture picture)
    {
        foreach (var moved in picture.Marks.OfType<TownMark>().Where(m => m.IsMoved))
        {
            Element("path", null, ("d", MapMarks.LeaderPath(moved)), ("stroke", Palette.Of("quiet")));
        }

        foreach (var mark in picture.Marks)
        {
            Start("a", ("href", link(mark.Path)), ("transform", MapMarks.Translation(mark)));
            Element("title", mark.Title);
            if (mark is ClusterMark cluster)
            {
                Cluster(cluster.Radius, French.Number(cluster.Count));
            }
            else if (mark is TownMark town)
            {
                Town(town);
            }

            End();
        }
    }

    public IEnumerable<(Action Draw, string Label)> Legend()
    {
        var fill = Palette.Of(HasLevels ? "ink" : "accent");
        foreach (var shape in MarkShape.All)
        {
            yield return (() => Shape(shape, fill), shape.Label);
        }

        if (drawing.HasClusters)
        {
            yield return (() => Cluster(8, null), "plusieurs lauréats voisins");
        }

        if (drawing.HasAssumed)
        {
            yield return (Ring, "anneau tireté : lauréat supposé");
        }

        if (!HasLevels)
        {
            yield break;
        }

        foreach (var level in drawing.Levels.Where(l => !LabelStatus.IsBadge(l)))
        {
            yield return Key(level);
        }

        yield return (() => Shape(MarkShape.All[0], Palette.Of("paper"), isDashed: true), "fourchette ou non publié");
        foreach (var badge in drawing.Levels.Where(LabelStatus.IsBadge))
        {
            yield return Key(badge);
        }
    }

    /// <summary>A badge, which is no level, is an outline: its colour is that of the paper.</summary>
    private (Action Draw, string Label) Key(Level level)
    {
        var colour = Palette.OfLevel(LevelClass.Of(level.Scale, level.Code));
        return (() => Shape(MarkShape.All[0], colour, TownMark.SizeOf(level)), LevelName.Of(level));
    }

    private void Town(TownMark town)
    {
        var shape = MarkShape.Of(town.Body.Kind);
        if (HasLevels)
        {
            Shape(shape, Palette.OfLevel(LevelClass.Of(town.Award)), town.Size, isDashed: town.Award.Level is null);
        }
        else
        {
            Shape(shape, Palette.Of("accent"));
        }

        if (town.IsAssumed)
        {
            Ring();
        }

        if (town.Label is { } label)
        {
            Text(town.Name, label.X, label.Y, ("text-anchor", label.Anchor));
        }
    }

    private void Ring() => Element(
        "path",
        null,
        ("d", TownMark.Ring),
        ("fill", "none"),
        ("stroke", Palette.Of("ink")),
        ("stroke-dasharray", "3 2.5"));

    private void Cluster(double radius, string? count)
    {
        var (paper, accent) = (Palette.Of("paper"), Palette.Of("accent"));
        Element("circle", null, ("r", N(radius)), ("fill", paper), ("stroke", accent), ("stroke-width", "2.5"));
        if (count is not null)
        {
            Text(count, 0, 4.3, ("text-anchor", "middle"), ("font-weight", "700"));
        }
    }

    /// <param name="isDashed">The level is not exactly known.</param>
    private void Shape(MarkShape shape, string fill, double size = 1, bool isDashed = false) => Element(
        "path",
        null,
        ("d", shape.Path),
        ("fill", fill),
        ("stroke", Palette.Of("ink")),
        ("stroke-width", "1.5"),
        ("stroke-dasharray", isDashed ? "2 1.6" : null),
        ("transform", size > 1 ? $"scale({N(size)})" : null));
}
