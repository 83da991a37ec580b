using System.Diagnostics;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using TnlOpenData.Web.Releases;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace TnlOpenData.Web.Connections;

/// <summary>
/// Requests that the server refuses before the pipeline, because it cannot read them: they get a problem document, where the server by
/// itself sends a bare status. The server announces each refusal as a diagnostic event, before it sends anything.
/// </summary>
public static class RefusedRequests
{
    private const string RefusalEvent = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    /// <summary>Makes every connection able to send a problem document in place of the server's own refusal.</summary>
    public static void UseRefusals(this ListenOptions listen) => listen.Use(next => async connection =>
    {
        var transport = connection.Transport;
        var writer = new RefusalWriter(transport.Output);
        var reader = new RefusalReader(transport.Input);
        connection.Features.Set(writer);
        connection.Features.Set(reader);
        connection.Transport = new Duplex(reader, writer);
        try
        {
            await next(connection);
        }
        finally
        {
            connection.Transport = transport;
        }
    });

    /// <summary>Writes the problem of each refusal of this server.</summary>
    public static void ExplainRefusals(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<TnlOptions>();
        var observer = new Observer(features => Explain(features, options));
        app.Services.GetRequiredService<DiagnosticListener>().Subscribe(observer, name => name == RefusalEvent);
    }

    private static void Explain(IFeatureCollection features, TnlOptions options)
    {
        var isPlainHttp1 = features.Get<ITlsHandshakeFeature>() is null && features.Get<IHttp2StreamIdFeature>() is null;
        if (isPlainHttp1
            && features.Get<RefusalWriter>() is { } writer
            && features.Get<IBadRequestExceptionFeature>()?.Error is BadHttpRequestException error
            && features.Get<IHttpResponseFeature>() is { HasStarted: false })
        {
            writer.SendInstead(RefusalDocument.Of(features, error, options.PublicBaseUrl));
        }
    }

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;

    private sealed class Observer(Action<IFeatureCollection> onRefusal) : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: RefusalEvent, Value: IFeatureCollection features })
            {
                onRefusal(features);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
