using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TnlOpenData.Site.Wording;

namespace TnlOpenData.Site.Drawing.Map;

/// <summary>The marks of a picture as titled links. Built in code, because Razor reserves the tag name <c>text</c>.</summary>
public sealed class MapMarks : ComponentBase
{
    [Parameter, EditorRequired] public required IReadOnlyList<MapMark> Marks { get; set; }

    /// <summary>Levels are coloured only within one edition.</summary>
    [Parameter] public bool HasLevels { get; set; }

    /// <summary>Turns a path of the site into a link; null for a picture without links.</summary>
    [Parameter] public Func<string, string>? Link { get; set; }

    /// <summary>The target window of the links.</summary>
    [Parameter] public string? Target { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var mark in Marks.OfType<TownMark>().Where(m => m.IsMoved))
        {
            builder.OpenElement(0, "path");
            builder.AddAttribute(1, "class", "leader");
            builder.AddAttribute(2, "d", LeaderPath(mark));
            builder.CloseElement();
        }

        foreach (var mark in Marks)
        {
            builder.OpenElement(3, Link is null ? "g" : "a");
            builder.AddAttribute(4, "transform", Translation(mark));
            if (mark is ClusterMark cluster)
            {
                Build(builder, cluster);
            }
            else if (mark is TownMark town)
            {
                Build(builder, town);
            }

            builder.CloseElement();
        }
    }

    /// <summary>The line from the true position of a moved mark to the mark.</summary>
    internal static string LeaderPath(TownMark mark) =>
        $"M{SvgText.Number(mark.Anchor.X)} {SvgText.Number(mark.Anchor.Y)}L{SvgText.Number(mark.At.X)} {SvgText.Number(mark.At.Y)}";

    internal static string Translation(MapMark mark) => $"translate({SvgText.Number(mark.At.X)} {SvgText.Number(mark.At.Y)})";

    private void Build(RenderTreeBuilder builder, ClusterMark cluster)
    {
        builder.AddAttribute(5, "class", "cluster");
        BuildLink(builder, cluster);
        builder.OpenElement(10, "circle");
        builder.AddAttribute(11, "r", SvgText.Number(cluster.Radius));
        builder.CloseElement();
        SvgText.Write(builder, French.Number(cluster.Count), 0, 4.3, "middle");
    }

    private void Build(RenderTreeBuilder builder, TownMark town)
    {
        builder.AddAttribute(5, "class", HasLevels ? LevelClass.Of(town.Award) : null);
        BuildLink(builder, town);
        builder.OpenElement(10, "use");
        builder.AddAttribute(11, "href", $"#{MarkShape.Of(town.Body.Kind).Id}");
        builder.AddAttribute(12, "transform", HasLevels && town.Size > 1 ? $"scale({SvgText.Number(town.Size)})" : null);
        builder.CloseElement();
        if (town.IsAssumed)
        {
            builder.OpenElement(13, "path");
            builder.AddAttribute(14, "class", "assumed");
            builder.AddAttribute(15, "d", TownMark.Ring);
            builder.CloseElement();
        }

        if (town.Label is { } label && Link is not null)
        {
            SvgText.Write(builder, town.Name, label.X, label.Y, label.Anchor);
        }
    }

    private void BuildLink(RenderTreeBuilder builder, MapMark mark)
    {
        if (Link is null)
        {
            return;
        }

        builder.AddAttribute(6, "href", Link(mark.Path));
        builder.AddAttribute(7, "target", Target);
        builder.OpenElement(8, "title");
        builder.AddContent(9, mark.Title);
        builder.CloseElement();
    }
}
