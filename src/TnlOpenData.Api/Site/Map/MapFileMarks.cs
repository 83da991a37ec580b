using System.Xml;
using TnlOpenData.Api.Site.Assets;
using TnlOpenData.Api.Site.Layout;
using TnlOpenData.Api.Site.Wording;

namespace TnlOpenData.Api.Site.Map;

/// <summary>The marks of the map that stands alone, and what each kind of them means.</summary>
internal sealed class MapFileMarks(XmlWriter xml, Visit visit, MapModel model) : SvgWriter(xml)
{
    public void Draw(MapPicture picture)
    {
        foreach (var moved in picture.Marks.OfType<TownMark>().Where(m => m.IsMoved))
        {
            Element("path", null, ("d", $"M{N(moved.Anchor.X)} {N(moved.Anchor.Y)}L{N(moved.At.X)} {N(moved.At.Y)}"), ("stroke", Palette.Of("quiet")));
        }

        foreach (var mark in picture.Marks)
        {
            if (mark is ClusterMark cluster)
            {
                Link(MapPaths.Closer(model, cluster), mark, MapWords.Of(cluster), () => Cluster(cluster.Radius, French.Number(cluster.Count)));
            }
            else if (mark is TownMark town)
            {
                var body = town.Award.Collectivity.Collectivity;
                Link(PagePaths.Collectivity(body.Id), mark, MapWords.Of(town.Award), () => Town(town));
            }
        }
    }

    private void Link(string path, MapMark mark, string says, Action draw)
    {
        Start("a", ("href", visit.Absolute(path)), ("transform", $"translate({N(mark.At.X)} {N(mark.At.Y)})"));
        Element("title", says);
        draw();
        End();
    }

    private void Town(TownMark town)
    {
        Shape(MarkShape.Of(town.Award.Collectivity.Collectivity.Kind), model.Edition is null ? Palette.Of("accent") : Palette.OfLevel(LevelClass.Of(town.Award)), model.Edition is null ? 1 : town.Size, model.Edition is not null && town.Award.Level is null);
        if (town.Label is { } label)
        {
            Text(town.Award.Collectivity.Collectivity.Name, label.X, label.Y, ("text-anchor", label.Anchor));
        }
    }

    private void Cluster(double radius, string? count)
    {
        Element("circle", null, ("r", N(radius)), ("fill", Palette.Of("paper")), ("stroke", Palette.Of("accent")), ("stroke-width", "2.5"));
        if (count is not null)
        {
            Text(count, 0, 4.3, ("text-anchor", "middle"), ("font-weight", "700"));
        }
    }

    private void Shape(MarkShape shape, string fill, double size, bool isOpen) =>
        Element("path", null, ("d", shape.Path), ("fill", fill), ("stroke", Palette.Of("ink")), ("stroke-width", "1.5"), ("stroke-dasharray", isOpen ? "2 1.6" : null), ("transform", size > 1 ? $"scale({N(size)})" : null));

    public IEnumerable<(Action Draw, string Label)> Legend()
    {
        foreach (var shape in MarkShape.All)
        {
            yield return (() => Shape(shape, Palette.Of(model.Edition is null ? "accent" : "ink"), 1, isOpen: false), shape.Label);
        }

        if (model.Drawing.HasClusters)
        {
            yield return (() => Cluster(8, null), "plusieurs lauréats voisins");
        }

        if (model.Edition is not { Edition.Scale: var scale })
        {
            yield break;
        }

        foreach (var level in visit.Snapshot.LevelsOf(scale).Reverse())
        {
            yield return (() => Shape(MarkShape.All[0], Palette.OfLevel(LevelClass.Of(level.Scale, level.Code)), TownMark.SizeOf(level), isOpen: false), level.LabelFr);
        }

        yield return (() => Shape(MarkShape.All[0], Palette.Of("paper"), 1, isOpen: true), "fourchette ou non publié");
    }
}
