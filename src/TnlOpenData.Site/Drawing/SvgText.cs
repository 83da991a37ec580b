using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TnlOpenData.Site.Drawing;

/// <summary>An SVG text element. Razor reserves the tag name <c>text</c>, so the element is built in code.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired] public required string Class { get; set; }

    [Parameter, EditorRequired] public required int X { get; set; }

    [Parameter, EditorRequired] public required int Y { get; set; }

    [Parameter, EditorRequired] public required string Text { get; set; }

    /// <summary>A coordinate or a scale factor, with at most one decimal.</summary>
    internal static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Attributes that are null are left out.</summary>
    internal static void Write(RenderTreeBuilder builder, string text, double x, double y, string? anchor = null, string? @class = null)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", @class);
        builder.AddAttribute(2, "x", Number(x));
        builder.AddAttribute(3, "y", Number(y));
        builder.AddAttribute(4, "text-anchor", anchor);
        builder.AddContent(5, text);
        builder.CloseElement();
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => Write(builder, Text, X, Y, @class: Class);
}
