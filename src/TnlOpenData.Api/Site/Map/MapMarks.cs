using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TnlOpenData.Api.Site.Layout;
using TnlOpenData.Api.Site.Wording;

namespace TnlOpenData.Api.Site.Map;

/// <summary>
/// The marks of a picture, each a link that says in words what it shows. Razor keeps the name of the element of text to itself, so
/// that they are written here.
/// </summary>
public sealed class MapMarks : ComponentBase
{
    [Parameter, EditorRequired] public required Visit Visit { get; set; }

    [Parameter, EditorRequired] public required MapModel Model { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<MapMark> Marks { get; set; }

    /// <summary>The picture as a whole leads somewhere, its marks do not.</summary>
    [Parameter] public bool IsPicture { get; set; }

    /// <summary>Where the links open, if not here.</summary>
    [Parameter] public string? Target { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var mark in Marks.OfType<TownMark>().Where(m => m.IsMoved))
        {
            builder.OpenElement(0, "path");
            builder.AddAttribute(1, "class", "leader");
            builder.AddAttribute(2, "d", $"M{Number(mark.Anchor.X)} {Number(mark.Anchor.Y)}L{Number(mark.At.X)} {Number(mark.At.Y)}");
            builder.CloseElement();
        }

        foreach (var mark in Marks)
        {
            builder.OpenElement(3, IsPicture ? "g" : "a");
            builder.AddAttribute(4, "transform", $"translate({Number(mark.At.X)} {Number(mark.At.Y)})");
            Build(builder, mark);
            builder.CloseElement();
        }
    }

    internal static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private void Build(RenderTreeBuilder builder, MapMark mark)
    {
        if (mark is ClusterMark cluster)
        {
            builder.AddAttribute(5, "class", "cluster");
            Link(builder, MapPaths.Closer(Model, cluster), MapWords.Of(cluster));
            builder.OpenElement(10, "circle");
            builder.AddAttribute(11, "r", Number(cluster.Radius));
            builder.CloseElement();
            Text(builder, French.Number(cluster.Count), "0", "4.3", "middle");
        }
        else if (mark is TownMark { Award: var award } town)
        {
            var body = award.Collectivity.Collectivity;
            builder.AddAttribute(5, "class", Model.Edition is null ? null : LevelClass.Of(award));
            Link(builder, PagePaths.Collectivity(body.Id), MapWords.Of(award));
            builder.OpenElement(10, "use");
            builder.AddAttribute(11, "href", $"#{MarkShape.Of(body.Kind).Id}");
            builder.AddAttribute(12, "transform", Model.Edition is null || town.Size <= 1 ? null : $"scale({Number(town.Size)})");
            builder.CloseElement();
            if (town.Label is { } label && !IsPicture)
            {
                Text(builder, body.Name, Number(label.X), Number(label.Y), label.Anchor);
            }
        }
    }

    private void Link(RenderTreeBuilder builder, string path, string says)
    {
        if (IsPicture)
        {
            return;
        }

        builder.AddAttribute(6, "href", Visit.To(path));
        builder.AddAttribute(7, "target", Target);
        builder.OpenElement(8, "title");
        builder.AddContent(9, says);
        builder.CloseElement();
    }

    private static void Text(RenderTreeBuilder builder, string text, string x, string y, string? anchor)
    {
        builder.OpenElement(20, "text");
        builder.AddAttribute(21, "x", x);
        builder.AddAttribute(22, "y", y);
        builder.AddAttribute(23, "text-anchor", anchor);
        builder.AddContent(24, text);
        builder.CloseElement();
    }
}
