using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using TnlOpenData.Site.Wording;

namespace TnlOpenData.Site.Layout;

/// <summary>Renders components to text. No component is asynchronous, so the text is complete when the call returns.</summary>
internal static class Rendering
{
    public static string Page<TPage>(IServiceProvider services, PageContext context, object? model) where TPage : IComponent
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Page"] = context };
        if (model is not null)
        {
            parameters["Model"] = model;
        }

        // The encoder always escapes the plus sign, and programs look for media types such as application/atom+xml as text.
        return WordGaps.Set(Typography.Set(Text<TPage>(services, parameters))).Replace("&#x2B;", "+", StringComparison.Ordinal);
    }

    private static string Text<TPage>(IServiceProvider services, Dictionary<string, object?> parameters) where TPage : IComponent
    {
        using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString()).GetAwaiter().GetResult();
    }
}

/// <summary>JSON-LD inside a page. Letters are not escaped; characters that could end the element early are.</summary>
internal static class StructuredData
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static MarkupString Element(object value) =>
        new($"<script type=\"application/ld+json\">{JsonSerializer.Serialize(value, Options)}</script>");
}
